# wrong: returns the forecast and not the choice
def choose(load, cores):
    return min(
        forecast(load, cores, "threads", min(load["tasks"], 64)),
        forecast(load, cores, "processes", cores, ceil(load["tasks"] / cores)),
    )
