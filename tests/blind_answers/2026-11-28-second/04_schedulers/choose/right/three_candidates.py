def choose(load, cores):
    """Single-threaded too, if it is as fast."""
    size = chunk_size(load["tasks"], cores)
    candidates = [
        dict(scheduler="single-threaded"),
        dict(scheduler="threads", num_workers=64),
        dict(scheduler="processes", num_workers=cores, chunksize=size),
    ]
    times = [forecast(load, cores, **c) for c in candidates]
    return candidates[times.index(min(times))]


def chunk_size(tasks, workers):
    return -(-tasks // workers)
