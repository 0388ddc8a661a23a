def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    size = max(1, -(-load["tasks"] // cores))
    threads = dict(scheduler="threads", num_workers=64)
    processes = dict(scheduler="processes", num_workers=cores, chunksize=size)
    if forecast(load, cores, **processes) < forecast(load, cores, **threads):
        return processes
    return threads
