# takes a step before it looks
def walk_lengths(step, starts):
    def length(n):
        calls = 0
        while True:
            n = step(n)
            calls += 1
            if n == 1:
                return calls

    return delayed(dict)({n: delayed(length)(n) for n in starts})
