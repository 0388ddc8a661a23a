# threads unless processes are half as fast again: up to 50 % too slow
def choose(load, cores):
    n = load["tasks"]
    threads = {"scheduler": "threads", "num_workers": min(64, n)}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(n / cores)}
    t, p = (forecast(load, cores, **c) for c in (threads, processes))
    return processes if p * 1.5 < t else threads
