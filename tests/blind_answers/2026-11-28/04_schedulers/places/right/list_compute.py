def places(lazies, scheduler, workers):
    (pairs,) = dask.compute(list(lazies), scheduler=scheduler, num_workers=workers)
    home = os.getpid()
    return dict(
        processes=len(set(pair[0] for pair in pairs)),
        threads=len({(p, t) for p, t in pairs}),
        at_home=all(pair[0] == home for pair in pairs),
    )
