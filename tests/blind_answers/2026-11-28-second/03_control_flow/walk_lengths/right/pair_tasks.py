def walk_lengths(step, starts):
    """Each task returns a pair, and dict makes a dictionary of pairs."""

    @delayed
    def pair(start):
        n, count = start, 0
        while n != 1:
            n, count = step(n), count + 1
        return start, count

    return delayed(dict)([pair(start) for start in starts])
