from collections import Counter


def places(lazies, scheduler, workers):
    options = {"scheduler": scheduler, "num_workers": workers}
    counted = Counter(map(tuple, dask.compute(*lazies, **options)))
    processes, _ = zip(*counted)
    return {
        "processes": len(Counter(processes)),
        "threads": len(counted),
        "at_home": set(processes) <= {os.getpid()},
    }
