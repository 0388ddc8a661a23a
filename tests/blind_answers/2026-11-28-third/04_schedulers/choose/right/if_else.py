def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    n = load["tasks"]
    threads = min(64, n)
    size = chunk(n, cores)
    time_threads = forecast(load, cores, "threads", threads)
    time_processes = forecast(load, cores, "processes", cores, size)
    print(f"threads {time_threads:.2f} s, processes {time_processes:.2f} s")
    if time_threads <= time_processes:
        return {"scheduler": "threads", "num_workers": threads}
    return {"scheduler": "processes", "num_workers": cores, "chunksize": size}
