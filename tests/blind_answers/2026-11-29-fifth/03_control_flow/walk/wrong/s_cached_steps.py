# pure=True, so walks from equal starts are the same tasks
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    pure_step = delayed(step, pure=True)
    numbers = list(starts)
    for _ in range(length):
        numbers = [pure_step(n) for n in numbers]
    return delayed(list)(numbers)
