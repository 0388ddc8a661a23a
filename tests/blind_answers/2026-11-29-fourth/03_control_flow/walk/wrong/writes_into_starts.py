# puts the tasks into the list of starts that it was given
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    for _ in range(length):
        for i in range(len(starts)):
            starts[i] = delayed(step)(starts[i])
    return delayed(list)(starts)
