from itertools import count


def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        for steps in count():
            if n == 1:
                return steps
            n = step(n)

    def table(*lengths):
        return dict(zip(starts, lengths))

    return delayed(table)(*[delayed(walk_length)(start) for start in starts])
