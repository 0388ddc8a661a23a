# first step before the loop, then length - 1: a length of 0 gives one step
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for start in starts:
        n = delayed(step)(start)
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
