from functools import reduce


def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    steps = [lambda pair: [delayed(slowinc)(n) for n in pair], lambda pair: delayed(slowadd)(*pair), delayed(slowdec)]
    return reduce(lambda value, step: step(value), steps, (a, b))
