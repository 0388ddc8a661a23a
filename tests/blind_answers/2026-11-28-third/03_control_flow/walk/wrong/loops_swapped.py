# loops swapped, and always from the start: one step only
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    for _ in range(length):
        ends = []
        for n in starts:
            n = delayed(step)(n)
            ends.append(n)
    return delayed(list)(ends)
