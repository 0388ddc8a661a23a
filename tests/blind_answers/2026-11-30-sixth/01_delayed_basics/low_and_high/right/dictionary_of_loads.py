def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = {}
    for name in names:
        loads[name] = dask.delayed(load)(name)

    def lowest(table):
        return min(table.values())

    def highest(table):
        return max(table.values())

    return delayed(lowest)(loads), delayed(highest)(loads)
