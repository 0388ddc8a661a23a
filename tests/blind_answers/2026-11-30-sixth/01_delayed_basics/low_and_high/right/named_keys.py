def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name, dask_key_name=f"load-{i}-{name}") for i, name in enumerate(names)]
    return tuple(delayed(f)(loads) for f in (min, max))
