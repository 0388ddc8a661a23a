def choose(load, cores):
    threads = dict(scheduler="threads", num_workers=64)
    processes = dict(scheduler="processes", num_workers=cores, chunksize=1)
    if forecast(load, cores, **threads) <= forecast(load, cores, **processes):
        return threads
    return processes
