def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    numbers = list(starts)
    lazy_step = delayed(step)
    for _ in range(length):
        numbers = [lazy_step(n) for n in numbers]
    return delayed(list)(numbers)
