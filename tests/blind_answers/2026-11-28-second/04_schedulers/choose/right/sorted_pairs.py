def choose(load, cores):
    def pairs():
        workers = min(64, load["tasks"])
        yield {"scheduler": "threads", "num_workers": workers}
        workers = min(cores, load["tasks"])
        yield {"scheduler": "processes", "num_workers": workers, "chunksize": ceil(load["tasks"] / workers)}

    timed = sorted((forecast(load, cores, **choice), i, choice) for i, choice in enumerate(pairs()))
    return timed[0][2]
