# wrong: keys that compute does not know
def choose(load, cores):
    threads = forecast(load, cores, "threads", min(load["tasks"], 64))
    processes = forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores))
    if threads <= processes:
        return {"scheduler": "threads", "workers": min(load["tasks"], 64)}
    return {"scheduler": "processes", "workers": cores, "batch": ceil(load["tasks"] / cores)}
