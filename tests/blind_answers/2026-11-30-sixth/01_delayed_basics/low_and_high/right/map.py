def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    numbers_to_come = list(map(delayed(load), names))
    return delayed(min)(numbers_to_come), delayed(max)(numbers_to_come)
