# caught by: choose_is_valid, choose_is_good
def choose(load, cores):
    print(
        min(
            [
                {"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
                {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
            ],
            key=lambda choice: forecast(load, cores, **choice),
        )
    )
