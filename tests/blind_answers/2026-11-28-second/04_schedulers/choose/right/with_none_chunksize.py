def choose(load, cores):
    """The key is always there, and None where it means nothing."""
    n = load["tasks"]
    options = {
        "threads": (min(n, 64), None),
        "processes": (cores, max(1, ceil(n / cores))),
    }
    seconds = {name: forecast(load, cores, name, w, size) for name, (w, size) in options.items()}
    name = "threads" if seconds["threads"] <= seconds["processes"] else "processes"
    w, size = options[name]
    return {"scheduler": name, "num_workers": w} if size is None else {
        "scheduler": name,
        "num_workers": w,
        "chunksize": size,
    }
