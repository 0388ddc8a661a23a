# caught by: choose_is_valid, choose_is_good
def choose(load, cores):
    return {"num_workers": cores}
