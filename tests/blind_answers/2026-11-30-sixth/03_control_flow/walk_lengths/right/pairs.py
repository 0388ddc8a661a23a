def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def named_length(start):
        n, path = start, []
        while n != 1:
            path.append(n)
            n = step(n)
        return start, len(path)

    return delayed(dict)([named_length(start) for start in starts])
