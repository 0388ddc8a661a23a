# takes no more threads than cores, also for tasks that only wait
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    options = (
        dict(scheduler="single-threaded", num_workers=1),
        dict(scheduler="threads", num_workers=cores),
        dict(scheduler="processes", num_workers=cores, chunksize=ceil(tasks / cores)),
    )
    times = [forecast(load, cores, **option) for option in options]
    return options[times.index(min(times))]
