def choose(load, cores):
    options = {
        "threads": {"num_workers": 64},
        "processes": {"num_workers": cores, "chunksize": -(-load["tasks"] // cores)},
    }
    times = {name: forecast(load, cores, name, **more) for name, more in options.items()}
    name = min(times, key=times.get)
    return {"scheduler": name, **options[name]}
