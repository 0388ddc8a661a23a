# gives up after 1000 calls, and says 1000
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        for count in range(1000):
            if n == 1:
                return count
            n = step(n)
        return 1000

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
