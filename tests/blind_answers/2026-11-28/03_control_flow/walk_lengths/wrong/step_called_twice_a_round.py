# wrong: calls step twice in each round (once to look ahead)
def walk_lengths(step, starts):
    def walk_length(n):
        if n == 1:
            return 0
        count = 1
        while step(n) != 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
