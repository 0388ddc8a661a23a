def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    lazy_step = delayed(step)
    current = list(starts)
    for _ in range(length):
        current = [lazy_step(n) for n in current]
    return delayed(list)(current)
