# calls itself for every step: long walks end in a RecursionError
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        if n == 1:
            return 0
        return 1 + walk_length(step(n))

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
