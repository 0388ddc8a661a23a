# min with key=load: gives the name, and loads inside one task, twice
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    return delayed(min)(names, key=load), delayed(max)(names, key=load)
