# every step begins at the start again
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(start)
        ends.append(n)
    return delayed(list)(ends)
