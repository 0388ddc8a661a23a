# ends at or below the start, as most walks do
def walk_lengths(step, starts):
    def length(n):
        calls = 0
        while n not in (0, 1, 2):
            n = step(n)
            calls += 1
        return calls + (n == 2)

    return delayed(dict)({n: delayed(length)(n) for n in starts})
