# works the two times out by hand
def choose(load, cores):
    size = ceil(load["tasks"] / cores)
    by_threads = forecast(load, cores, "threads", 64)
    by_processes = forecast(load, cores, "processes", cores, size)
    if by_threads <= by_processes:
        return dict(scheduler="threads", num_workers=64)
    return dict(scheduler="processes", num_workers=cores, chunksize=size)
