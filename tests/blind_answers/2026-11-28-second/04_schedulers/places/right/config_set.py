def places(lazies, scheduler, workers):
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        pairs = dask.compute(*lazies)
    processes, threads = zip(*pairs)
    return {
        "processes": len(set(processes)),
        "threads": len(set(zip(processes, threads))),
        "at_home": set(processes) <= {os.getpid()},
    }
