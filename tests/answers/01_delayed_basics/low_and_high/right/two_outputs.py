@delayed(nout=2)
def both(numbers):
    return min(numbers), max(numbers)


def low_and_high(load, names):
    low, high = both([delayed(load)(name) for name in names])
    return low, high
