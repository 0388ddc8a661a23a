from itertools import accumulate, repeat


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def path(start):
        return accumulate(repeat(step, length), lambda n, f: delayed(f)(n), initial=start)

    return delayed(list)([[*path(start)][-1] for start in starts])
