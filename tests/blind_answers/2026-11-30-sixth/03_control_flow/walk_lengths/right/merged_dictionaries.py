def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""

    @delayed
    def one(start):
        length, n = 0, start
        while n != 1:
            n, length = step(n), length + 1
        return {start: length}

    @delayed
    def merged(parts):
        return {start: length for part in parts for start, length in part.items()}

    return merged([one(start) for start in starts])
