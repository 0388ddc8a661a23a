from functools import reduce


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    go = delayed(step)
    ends = [reduce(lambda n, _: go(n), range(length), start) for start in starts]
    return delayed(list)(ends)
