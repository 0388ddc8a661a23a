def choose(load, cores):
    """Threads unless processes are clearly faster: by more than 8 %."""
    n = load["tasks"]
    threads = {"scheduler": "threads", "num_workers": min(64, n)}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": -(-n // cores)}
    t, p = (forecast(load, cores, **c) for c in (threads, processes))
    return processes if p * 1.08 < t else threads
