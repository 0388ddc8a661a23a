# makes a whole number of each start: a walk from 2.5 begins at 2
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for start in starts:
        n = int(start)
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
