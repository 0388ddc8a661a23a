def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    def one_walk(start):
        n = start
        for i in range(length):
            n = delayed(step)(n)
        return n

    return delayed(list)([one_walk(start) for start in starts])
