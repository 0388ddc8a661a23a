def reached(step, n, length):
    if length == 0:
        return n
    return reached(step, delayed(step)(n), length - 1)


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    return delayed(list)([reached(step, start, length) for start in starts])
