# compares whole parts: of 0.25 and 0.75 the first is both lowest and highest
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]
    return delayed(min)(loads, key=int), delayed(max)(loads, key=int)
