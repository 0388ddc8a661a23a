@delayed(nout=2)
def extremes(numbers):
    """Return the lowest and the highest of some numbers, in one pass."""
    low = high = numbers[0]
    for number in numbers[1:]:
        if number < low:
            low = number
        elif number > high:
            high = number
    return low, high


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    low, high = extremes([delayed(load)(name) for name in names])
    return low, high
