# wrong: the last number reached (always 1) instead of the number of steps
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return n

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
