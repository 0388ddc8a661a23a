# counts the distinct numbers of the walk with its end
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n):
        seen = {n}
        while n != 1:
            n = step(n)
            seen.add(n)
        return len(seen)

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
