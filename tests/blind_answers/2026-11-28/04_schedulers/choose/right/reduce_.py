from functools import reduce


def choose(load, cores):
    def shorter(one, other):
        return one if forecast(load, cores, **one) <= forecast(load, cores, **other) else other

    return reduce(
        shorter,
        (
            {"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
            {"scheduler": "threads", "num_workers": max(1, min(64, load["tasks"]))},
        ),
    )
