def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def both_ends(numbers):
        low = high = numbers[0]
        for number in numbers[1:]:
            if number < low:
                low = number
            elif number > high:
                high = number
        return low, high

    lazy_load = delayed(load)
    loads = []
    for name in names:
        loads.append(lazy_load(name))
    low, high = delayed(both_ends, nout=2)(loads)
    return low, high
