# takes length + 1 steps
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for start in starts:
        n = delayed(step)(start)
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
