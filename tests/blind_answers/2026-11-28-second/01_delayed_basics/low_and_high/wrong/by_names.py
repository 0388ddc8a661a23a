# the lowest and highest name are loaded, not the lowest and highest number found
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    ordered = sorted(names)
    loads = [delayed(load)(name) for name in ordered]
    return loads[0], loads[-1]
