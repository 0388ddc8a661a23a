# the next walk goes on where the last one ended
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    n = starts[0]
    for _start in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
