# takes the first step of each walk while the graph is built
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for n in starts:
        if length:
            n = step(n)
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
