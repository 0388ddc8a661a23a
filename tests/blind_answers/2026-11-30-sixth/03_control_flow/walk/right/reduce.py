from functools import reduce


def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def one_walk(start):
        """Arrange the steps of one walk, one task each."""
        return reduce(lambda n, _: delayed(step)(n), range(length), start)

    return delayed([one_walk(start) for start in starts])
