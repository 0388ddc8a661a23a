from functools import partial


def low_and_high(load, names):
    numbers = [delayed(partial(load, name))() for name in names]
    lowest, highest = map(delayed, (min, max))
    return lowest(numbers), highest(numbers)
