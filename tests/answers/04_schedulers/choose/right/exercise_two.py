def choose(load, cores):
    processes = dict(scheduler="processes", num_workers=cores, chunksize=-(-load["tasks"] // cores))
    threads = dict(scheduler="threads", num_workers=min(64, load["tasks"]))
    return min(threads, processes, key=lambda choice: forecast(load, cores, **choice))
