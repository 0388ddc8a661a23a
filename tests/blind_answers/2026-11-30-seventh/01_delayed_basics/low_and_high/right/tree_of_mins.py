# the lowest and the highest of two at a time
from functools import reduce


def low_and_high(load, names):
    loads = [delayed(load)(name) for name in names]
    low, high = reduce(delayed(min), loads), reduce(delayed(max), loads)
    return delayed(low), delayed(high)
