# wrong: gives up after a hundred steps
def walk_lengths(step, starts):
    def walk_length(n):
        for count in range(100):
            if n == 1:
                return count
            n = step(n)
        return 100

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
