# without steps returns the starts themselves, which are not lazy
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    if length == 0:
        return starts
    numbers = starts
    for _ in range(length):
        numbers = [delayed(step)(n) for n in numbers]
    return delayed(list)(numbers)
