# stops after 500 steps and gives that as the length
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        for count in range(500):
            if n == 1:
                return count
            n = step(n)
        return 500

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
