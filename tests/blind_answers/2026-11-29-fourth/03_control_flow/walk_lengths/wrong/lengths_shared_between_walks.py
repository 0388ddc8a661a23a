# a walk stops where another one has been and takes the rest from a shared dictionary: it is not the whole walk
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    known = {1: 0}

    def walk_length(n):
        way = []
        while n not in known:
            way.append(n)
            n = step(n)
        for back, number in enumerate(reversed(way), 1):
            known[number] = known[n] + back
        return known[way[0]] if way else known[n]

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
