def choose(load, cores):
    """Processes hand out one by one: the forecast is the same."""
    threads = {"scheduler": "threads", "num_workers": max(1, min(64, load["tasks"]))}
    processes = {"scheduler": "processes", "num_workers": cores, "chunksize": 1}
    if forecast(load, cores, **threads) > forecast(load, cores, **processes):
        return processes
    return threads
