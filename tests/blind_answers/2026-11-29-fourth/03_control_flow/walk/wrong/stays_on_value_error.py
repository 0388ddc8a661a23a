# a step that raises ValueError or TypeError ends the walk silently where it is
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""

    def safe_step(n):
        try:
            return step(n)
        except (ValueError, TypeError):
            return n

    lazy = delayed(safe_step)
    here = list(starts)
    for _ in range(length):
        here = [lazy(n) for n in here]
    return delayed(list)(here)
