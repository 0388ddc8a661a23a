# caught by: choose_is_good
def choose(load, cores):
    return {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
