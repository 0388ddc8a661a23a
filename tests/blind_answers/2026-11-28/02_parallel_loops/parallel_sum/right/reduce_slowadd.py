from functools import reduce


def parallel_sum(data):
    return reduce(delayed(slowadd), [delayed(slowinc)(x) for x in data])
