def choose(load, cores):
    choices = dict(
        threads={"scheduler": "threads", "num_workers": min(load["tasks"], 64)},
        processes={"scheduler": "processes", "num_workers": cores, "chunksize": ceil(load["tasks"] / cores)},
    )
    return choices[min(choices, key=lambda name: forecast(load, cores, **choices[name]))]
