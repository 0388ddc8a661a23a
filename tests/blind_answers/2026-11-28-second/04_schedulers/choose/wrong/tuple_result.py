# a tuple, not a dictionary
def choose(load, cores):
    candidates = [
        ("threads", min(load["tasks"], 64)),
        ("processes", cores, ceil(load["tasks"] / cores)),
    ]
    return min(candidates, key=lambda choice: forecast(load, cores, *choice))
