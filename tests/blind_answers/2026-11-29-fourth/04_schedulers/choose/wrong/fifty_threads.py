# never more than 50 threads, so 64 waits take two rounds
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n = load["tasks"]
    threads = {"scheduler": "threads", "num_workers": min(n, 50)}
    processes = {"scheduler": "processes", "num_workers": min(n, cores), "chunksize": ceil(n / min(n, cores))}
    if forecast(load, cores, **processes) < forecast(load, cores, **threads):
        return processes
    return threads
