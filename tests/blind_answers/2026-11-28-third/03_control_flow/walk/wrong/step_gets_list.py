# step is called with the list of all numbers
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    numbers = starts
    for _ in range(length):
        numbers = delayed(step)(numbers)
    return delayed(list)(numbers)
