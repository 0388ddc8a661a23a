# a whole walk is one task
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    @delayed
    def one_walk(n):
        for _ in range(length):
            n = step(n)
        return n

    return delayed(list)([one_walk(start) for start in starts])
