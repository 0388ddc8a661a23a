# returns a dictionary of Delayed, not one Delayed
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def walk_length(n):
        length = 0
        while n != 1:
            n = step(n)
            length += 1
        return length

    return {start: walk_length(start) for start in starts}
