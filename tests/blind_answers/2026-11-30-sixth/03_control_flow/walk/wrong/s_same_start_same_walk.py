# equal starts share the tasks of one walk
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    walks = {}
    for start in starts:
        if start in walks:
            continue
        n = start
        for _ in range(length):
            n = delayed(step)(n)
        walks[start] = n
    return delayed(list)([walks[start] for start in starts])
