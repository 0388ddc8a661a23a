from functools import partial


def count(step, n):
    steps = 0
    while n != 1:
        n = step(n)
        steps += 1
    return steps


def walk_lengths(step, starts):
    lazy = delayed(partial(count, step))
    return delayed(dict)({n: lazy(n) for n in starts})
