# caught by: choose_is_good
def choose(load, cores):
    return (
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}
        if load["gil"] < 0.5
        else {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    )
