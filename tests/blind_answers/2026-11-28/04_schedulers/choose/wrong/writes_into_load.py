# wrong: adds the choice to the load and returns that
def choose(load, cores):
    threads = forecast(load, cores, "threads", min(load["tasks"], 64))
    processes = forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores))
    if threads <= processes:
        load.update(scheduler="threads", num_workers=min(load["tasks"], 64))
    else:
        load.update(scheduler="processes", num_workers=cores, chunksize=ceil(load["tasks"] / cores))
    return load
