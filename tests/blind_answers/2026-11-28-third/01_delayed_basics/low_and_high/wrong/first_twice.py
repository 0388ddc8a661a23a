# starts with the first name and then loops over all: it is loaded twice
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    low = high = delayed(load)(names[0])
    for name in names:
        number = delayed(load)(name)
        low = delayed(min)(low, number)
        high = delayed(max)(high, number)
    return low, high
