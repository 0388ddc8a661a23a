from functools import reduce


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def end(start):
        return reduce(lambda n, _: delayed(step)(n), range(length), start)

    return delayed(list)([end(start) for start in starts])
