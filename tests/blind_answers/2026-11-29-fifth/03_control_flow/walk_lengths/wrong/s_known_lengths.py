# walks look up in a shared table where others have been, and do not go on from there
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    known = {1: 0}

    def walk_length(start):
        way, n = [], start
        while n not in known:
            way.append(n)
            n = step(n)
        for steps, number in enumerate(reversed(way), known[n] + 1):
            known[number] = steps
        return known[start]

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
