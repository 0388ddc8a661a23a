# the key is workers, which compute does not know
def choose(load, cores):
    if forecast(load, cores, "threads", 64) <= forecast(load, cores, "processes", cores, 1):
        return {"scheduler": "threads", "workers": 64}
    return {"scheduler": "processes", "workers": cores, "chunksize": 1}
