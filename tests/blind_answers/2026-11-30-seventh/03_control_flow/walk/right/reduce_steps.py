# each walk by reduce
from functools import reduce


def walk(step, starts, length):
    lazy_step = delayed(step)
    ends = [reduce(lambda n, _: lazy_step(n), range(length), start) for start in starts]
    return delayed(list)(ends)
