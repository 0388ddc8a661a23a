# wrong: a dictionary of Delayed, not a Delayed
def walk_lengths(step, starts):
    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return {s: walk_length(s) for s in starts}
