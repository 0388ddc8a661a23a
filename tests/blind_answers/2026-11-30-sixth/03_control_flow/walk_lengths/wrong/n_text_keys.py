# the keys are texts
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def walk_length(n):
        count = 0
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)(**{str(start): walk_length(start) for start in starts})
