from operator import itemgetter


def choose(load, cores):
    tasks = load["tasks"]
    ways = [
        {"scheduler": "single-threaded"},
        {"scheduler": "threads", "num_workers": min(cores, 64)},
        {"scheduler": "threads", "num_workers": min(tasks, 64)},
        {"scheduler": "processes", "num_workers": cores, "chunksize": max(1, (tasks + cores - 1) // cores)},
    ]
    timed = [(forecast(load, cores, **way), number) for number, way in enumerate(ways)]
    return ways[min(timed, key=itemgetter(0))[1]]
