def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        """Return how many steps lead from n to 1."""
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    lengths = {start: delayed(walk_length)(start) for start in starts}
    return delayed(dict)(lengths)
