# the counter stands outside and is never set back
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    count = 0

    def walk_length(n):
        nonlocal count
        while n != 1:
            n = step(n)
            count += 1
        return count

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
