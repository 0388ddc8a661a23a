# caught by: choose_is_valid
def choose(load, cores):
    return {"scheduler": "threads", "num_workers": 0}
