# caught by: choose_is_good
def choose(load, cores):
    return {"scheduler": "single-threaded"}
