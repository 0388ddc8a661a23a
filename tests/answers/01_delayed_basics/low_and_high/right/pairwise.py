from functools import reduce


def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return reduce(delayed(min), numbers), reduce(delayed(max), numbers)
