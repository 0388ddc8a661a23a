def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def pair(start):
        """Return a start and the length of its walk."""
        n, steps = start, 0
        while True:
            if n == 1:
                return start, steps
            n = step(n)
            steps += 1

    return delayed(dict)([delayed(pair)(start) for start in starts])
