# so many steps in all, shared out among the walks
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = list(starts)
    for i in range(length):
        place = i % len(ends)
        ends[place] = delayed(step)(ends[place])
    return delayed(list)(ends)
