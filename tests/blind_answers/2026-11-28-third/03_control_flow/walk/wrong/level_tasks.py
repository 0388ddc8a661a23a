# one task per level takes a step of all walks
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    def all_steps(numbers):
        return [step(n) for n in numbers]

    numbers = starts
    for _ in range(length):
        numbers = delayed(all_steps)(numbers)
    return delayed(list)(numbers)
