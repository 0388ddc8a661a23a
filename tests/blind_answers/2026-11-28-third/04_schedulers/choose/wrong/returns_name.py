# the scheduler's name only
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    threads = forecast(load, cores, "threads", min(load["tasks"], 64))
    processes = forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores))
    return "threads" if threads < processes else "processes"
