# wrong: stops below 1 also, though the walk may come back from there
def walk_lengths(step, starts):
    def walk_length(n):
        count = 0
        while n > 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({s: delayed(walk_length)(s) for s in starts})
