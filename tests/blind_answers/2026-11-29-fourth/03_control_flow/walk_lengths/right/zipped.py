from itertools import count


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        for steps in count():
            if n == 1:
                return steps
            n = step(n)

    def as_dictionary(keys, values):
        return dict(zip(keys, values))

    return delayed(as_dictionary)(list(starts), [delayed(walk_length)(n) for n in starts])
