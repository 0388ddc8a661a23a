# keeps lazy loads by name in a global dictionary: another load with the same names gives the numbers of the first
loads_by_name = {}


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    for name in names:
        if name not in loads_by_name:
            loads_by_name[name] = delayed(load)(name)
    loads = [loads_by_name[name] for name in names]
    return delayed(min)(loads), delayed(max)(loads)
