# walks while n > 1: from 0 or a negative number it does not walk at all
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        while n > 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
