from functools import partial


def count_steps(step, n):
    length = 0
    while n != 1:
        length += 1
        n = step(n)
    return length


def walk_lengths(step, starts):
    count = partial(count_steps, step)
    return delayed(dict)({n: delayed(count)(n) for n in starts})
