# counts the numbers on the way, the start included: one too many
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        length = 1
        while n != 1:
            n = step(n)
            length += 1
        return length

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
