# start → end, as in the next exercise; equal starts are one
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = {}
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(n)
        ends[start] = n
    return delayed(dict)(ends)
