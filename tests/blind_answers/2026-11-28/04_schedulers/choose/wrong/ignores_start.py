# wrong: forgets that processes have to be started
def choose(load, cores):
    def seconds(choice):
        return forecast(load, cores, **choice) - (choice["scheduler"] == "processes")

    candidates = [
        {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
        {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
    ]
    return min(candidates, key=seconds)
