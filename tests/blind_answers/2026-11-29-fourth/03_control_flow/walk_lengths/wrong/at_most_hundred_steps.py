# gives up after 100 steps
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        for length in range(100):
            if n == 1:
                return length
            n = step(n)
        return 100

    return delayed(dict)([(start, delayed(walk_length)(start)) for start in starts])
