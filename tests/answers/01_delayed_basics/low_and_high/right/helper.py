def lazy_numbers(load, names):
    return [delayed(load, pure=False)(name) for name in names]


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    numbers = lazy_numbers(load, names)
    return delayed(min)(numbers), delayed(max)(numbers)
