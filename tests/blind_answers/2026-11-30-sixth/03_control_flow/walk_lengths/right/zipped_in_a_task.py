from itertools import count


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def length(n):
        for calls in count():
            if n == 1:
                return calls
            n = step(n)

    lengths = [delayed(length)(start) for start in starts]
    return delayed(lambda names, found: dict(zip(names, found, strict=True)))(list(starts), lengths)
