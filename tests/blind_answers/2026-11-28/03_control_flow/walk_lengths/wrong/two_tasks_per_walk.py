# wrong: walks in one task and counts in another walk again, every step is taken twice
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    def confirmed(n, length):
        assert walk_length(n) == length
        return length

    return delayed(dict)({s: delayed(confirmed)(s, delayed(walk_length)(s)) for s in starts})
