# writes the steps into the caller's list
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    for i in range(len(starts)):
        for _ in range(length):
            starts[i] = delayed(step)(starts[i])
    return delayed(list)(starts)
