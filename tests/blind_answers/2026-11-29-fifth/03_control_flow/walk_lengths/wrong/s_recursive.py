# calls itself for each step, so a walk of more than about a thousand steps fails
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        return 0 if n == 1 else 1 + walk_length(step(n))

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
