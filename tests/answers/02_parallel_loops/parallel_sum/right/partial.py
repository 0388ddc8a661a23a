from functools import partial


def parallel_sum(data):
    return delayed(sum)([delayed(partial(slowinc, x))() for x in data])
