def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    tasks = load["tasks"]
    choices = {
        "single-threaded": {},
        "threads": {"num_workers": 64},
        "processes": {"num_workers": cores, "chunksize": 1},
    }
    times = {name: forecast(load, cores, name, **rest) for name, rest in choices.items()}
    name = min(times, key=times.get)
    return {"scheduler": name, "num_workers": 1, **choices[name]}
