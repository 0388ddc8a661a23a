# compares whole pairs with the process number
def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {
        "processes": len({pair[0] for pair in pairs}),
        "threads": len(set(pairs)),
        "at_home": all(pair == os.getpid() for pair in pairs),
    }
