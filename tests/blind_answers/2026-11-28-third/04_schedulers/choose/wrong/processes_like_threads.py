# as many processes as threads
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    number = min(load["tasks"], 64)
    candidates = [
        {"scheduler": "threads", "num_workers": number},
        {"scheduler": "processes", "num_workers": number, "chunksize": ceil(load["tasks"] / number)},
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, **choice))
