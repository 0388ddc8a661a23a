# counts the numbers on the way, with the start, which is one too many
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 1
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
