from itertools import count


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    def walk_length(n):
        for k in count():
            if n == 1:
                return k
            n = step(n)

    def together(keys, values):
        return dict(zip(keys, values))

    return delayed(together)(starts, [delayed(walk_length)(n) for n in starts])
