# walks share a dictionary of lengths that are known already: a task that meets one does not take the whole walk
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    known = {1: 0}

    def walk_length(start):
        path, n = [], start
        while n not in known:
            path.append(n)
            n = step(n)
        rest = known[n]
        for steps, number in enumerate(reversed(path), start=1):
            known[number] = rest + steps
        return known[start]

    return delayed(dict)({start: delayed(walk_length)(start) for start in starts})
