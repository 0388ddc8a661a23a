from functools import reduce


def walk(step, starts, length):
    ends = [reduce(lambda n, _: dask.delayed(step)(n), range(length), start) for start in starts]
    return dask.delayed(list)(ends)
