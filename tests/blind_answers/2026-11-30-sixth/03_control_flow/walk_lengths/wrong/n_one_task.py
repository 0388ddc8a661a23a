# one task for all walks
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def all_walks(starts):
        lengths = {}
        for start in starts:
            n, count = start, 0
            while n != 1:
                n = step(n)
                count += 1
            lengths[start] = count
        return lengths

    return all_walks(starts)
