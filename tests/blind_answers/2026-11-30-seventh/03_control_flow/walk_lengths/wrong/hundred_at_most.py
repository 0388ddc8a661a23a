# gives up after a hundred steps
def walk_lengths(step, starts):
    def length(n):
        for calls in range(100):
            if n == 1:
                return calls
            n = step(n)
        return 100

    return delayed(dict)({n: delayed(length)(n) for n in starts})
