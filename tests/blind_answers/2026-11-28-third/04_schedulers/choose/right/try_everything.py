def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    best, best_time = None, float("inf")
    for scheduler, most in [("single-threaded", 1), ("threads", 64), ("processes", cores)]:
        for number in range(1, most + 1):
            choice = {"scheduler": scheduler, "num_workers": number}
            if scheduler == "processes":
                choice["chunksize"] = ceil(load["tasks"] / number)
            time = forecast(load, cores, **choice)
            if time < best_time:
                best, best_time = choice, time
    return best
