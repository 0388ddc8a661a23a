# a generator, into which Dask does not look: computing gives Delayed or fails
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = (delayed(load)(name) for name in names)
    return delayed(min)(loads), delayed(max)(loads)
