# a plain dictionary of Delayed
def walk_lengths(step, starts):
    def length(n):
        calls = 0
        while n != 1:
            n = step(n)
            calls += 1
        return calls

    return {n: delayed(length)(n) for n in starts}
