# the statistics of floats
from statistics import fmean


def mean_of(data):
    return delayed(fmean)([*map(delayed(slowinc), data)])
