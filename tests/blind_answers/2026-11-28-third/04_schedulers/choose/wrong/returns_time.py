# the forecast instead of the choice
def choose(load, cores):
    """Return the arguments for compute, in a dictionary."""
    return min(
        forecast(load, cores, "threads", min(load["tasks"], 64)),
        forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores)),
    )
