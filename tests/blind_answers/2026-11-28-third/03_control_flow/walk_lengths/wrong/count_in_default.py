# the count is kept in a default list between walks
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    def walk_length(n, way=[]):
        while n != 1:
            way.append(n)
            n = step(n)
        return len(way)

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
