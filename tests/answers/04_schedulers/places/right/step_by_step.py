def places(lazies, scheduler, workers):
    """Compute first, then look."""
    results = dask.compute(lazies, scheduler=scheduler, num_workers=workers)[0]
    answer = {}
    answer["threads"] = len(set(results))
    answer["processes"] = len({result[0] for result in results})
    answer["at_home"] = answer["processes"] == 1 and results[0][0] == os.getpid()
    return answer
