places = lambda lazies, scheduler, workers: summary(
    dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
)


def summary(pairs):
    return {
        "processes": len({p for p, t in pairs}),
        "threads": len(set(pairs)),
        "at_home": {p for p, t in pairs} == {os.getpid()},
    }
