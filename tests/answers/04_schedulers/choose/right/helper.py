def candidates(load, cores):
    yield {"scheduler": "single-threaded", "num_workers": 1, "chunksize": None}
    yield {"scheduler": "threads", "num_workers": min(load["tasks"], 64)}
    yield {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)}


def choose(load, cores):
    def seconds(choice):
        return forecast(load, cores, **choice)

    return min(candidates(load, cores), key=seconds)
