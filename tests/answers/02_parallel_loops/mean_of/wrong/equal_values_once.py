# caught by: mean_of_value
from statistics import mean


def mean_of(data):
    return delayed(mean)([delayed(slowinc)(x) for x in set(data)])
