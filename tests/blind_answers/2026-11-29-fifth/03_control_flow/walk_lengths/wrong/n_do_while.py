# takes a step before it looks, so a walk from 1 goes astray
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        count = 0
        for _ in range(10_000):
            n = step(n)
            count += 1
            if n == 1:
                break
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
