# wrong: never processes
def choose(load, cores):
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
