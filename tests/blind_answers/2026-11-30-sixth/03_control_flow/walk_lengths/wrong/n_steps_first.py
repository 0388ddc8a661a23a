# takes a step before it asks: a walk from 1 is not of length 0
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        while True:
            n = step(n)
            count += 1
            if n == 1:
                return count

    return delayed({start: delayed(walk_length)(start) for start in starts})
