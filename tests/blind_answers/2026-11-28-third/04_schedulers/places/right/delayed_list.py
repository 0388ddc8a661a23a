def places(lazies, scheduler, workers):
    """Return in how many processes and threads the tasks ran, and whether all ran in this process."""
    pairs = delayed(list)(lazies).compute(scheduler=scheduler, num_workers=workers)
    print(pairs)
    home = os.getpid()
    result = {}
    result["processes"] = len({pair[0] for pair in pairs})
    result["threads"] = len({(pair[0], pair[1]) for pair in pairs})
    result["at_home"] = all(pair[0] == home for pair in pairs)
    return result
