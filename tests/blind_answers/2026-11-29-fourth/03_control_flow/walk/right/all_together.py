def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    lazy_step = delayed(step)
    here = list(starts)
    while length > 0:
        here = [lazy_step(n) for n in here]
        length -= 1
    return delayed(list)(here)
