from functools import reduce


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    steps = []
    for value in [a, b]:
        steps.append(delayed(slowinc)(value))
    total = reduce(delayed(slowadd), steps)
    return delayed(slowdec)(total)
