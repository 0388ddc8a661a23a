# the name of the scheduler
def choose(load, cores):
    threads = forecast(load, cores, "threads", min(load["tasks"], 64))
    processes = forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores))
    return "threads" if threads <= processes else "processes"
