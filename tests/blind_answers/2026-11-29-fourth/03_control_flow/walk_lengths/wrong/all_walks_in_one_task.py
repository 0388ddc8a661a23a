# one task takes all walks
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def all_lengths(numbers):
        lengths = {}
        for start in numbers:
            n, lengths[start] = start, 0
            while n != 1:
                n = step(n)
                lengths[start] += 1
        return lengths

    return all_lengths(starts)
