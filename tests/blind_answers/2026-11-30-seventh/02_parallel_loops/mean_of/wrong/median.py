# the middle, not the mean
from statistics import median


def mean_of(data):
    return delayed(median)([delayed(slowinc)(x) for x in data])
