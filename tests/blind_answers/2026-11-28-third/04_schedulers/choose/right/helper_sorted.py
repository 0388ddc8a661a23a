def time_of(choice, load, cores):
    return forecast(load, cores, choice["scheduler"], choice["num_workers"], choice.get("chunksize"))


def possible(load, cores):
    yield {"scheduler": "single-threaded", "num_workers": 1}
    yield {"scheduler": "threads", "num_workers": 64}
    for size in range(1, load["tasks"] + 1):
        yield {"scheduler": "processes", "num_workers": cores, "chunksize": size}


def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return sorted(possible(load, cores), key=lambda choice: time_of(choice, load, cores))[0]
