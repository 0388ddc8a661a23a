def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    numbers = []
    for name in names:
        number = delayed(load)(name)
        numbers.append(number)
    return delayed(min)(numbers), delayed(max)(numbers)
