# all numbers of workers, by product
def choose(load, cores):
    options = {}
    for n in range(1, 65):
        options[forecast(load, cores, "threads", n)] = {"scheduler": "threads", "num_workers": n}
    for n, size in product(range(1, cores + 1), range(1, load["tasks"] + 1)):
        options[forecast(load, cores, "processes", n, size)] = {"scheduler": "processes", "num_workers": n, "chunksize": size}
    return options[min(options)]
