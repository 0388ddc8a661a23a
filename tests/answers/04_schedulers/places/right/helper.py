def different(values):
    return len(set(values))


def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes = [pair[0] for pair in pairs]
    home = os.getpid()
    return {
        "processes": different(processes),
        "threads": different(pairs),
        "at_home": different([*processes, home]) == 1,
    }
