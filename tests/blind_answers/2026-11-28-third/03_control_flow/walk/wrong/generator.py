# a generator for list
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    def one_walk(n):
        for _ in range(length):
            n = delayed(step)(n)
        return n

    return delayed(list)(one_walk(n) for n in starts)
