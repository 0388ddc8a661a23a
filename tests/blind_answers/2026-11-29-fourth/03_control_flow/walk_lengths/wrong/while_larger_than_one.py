# stops at any number of 1 or less, not only at 1
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        steps = 0
        while n > 1:
            n = step(n)
            steps += 1
        return steps

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
