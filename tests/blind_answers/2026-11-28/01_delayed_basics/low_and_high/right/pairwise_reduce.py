from functools import reduce


def low_and_high(load, names):
    numbers = [dask.delayed(load)(name) for name in names]
    smaller = delayed(lambda x, y: x if x < y else y)
    greater = delayed(lambda x, y: y if x < y else x)
    if len(numbers) == 1:
        return delayed(min)(numbers), delayed(max)(numbers)
    return reduce(smaller, numbers), reduce(greater, numbers)
