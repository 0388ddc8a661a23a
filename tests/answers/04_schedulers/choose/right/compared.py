def choose(load, cores):
    threads = {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
    if forecast(load, cores, **threads) <= forecast(load, cores, **processes):
        return threads
    return processes
