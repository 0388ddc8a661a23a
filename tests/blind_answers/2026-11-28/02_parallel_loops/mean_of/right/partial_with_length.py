from functools import partial


def divided_sum(values, n):
    return sum(values) / n


def mean_of(data):
    mean = partial(divided_sum, n=len(data))
    mean.__name__ = "mean"
    return delayed(mean)(tuple(delayed(slowinc)(x) for x in data))
