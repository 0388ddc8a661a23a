# the scheduler and the workers set in a with
def places(lazies, scheduler, workers):
    with dask.config.set(scheduler=scheduler, num_workers=workers):
        (pairs,) = dask.compute(list(lazies))
    result = {}
    result["processes"] = len({pair[0] for pair in pairs})
    result["threads"] = len({tuple(pair) for pair in pairs})
    result["at_home"] = all(pair[0] == os.getpid() for pair in pairs)
    return result
