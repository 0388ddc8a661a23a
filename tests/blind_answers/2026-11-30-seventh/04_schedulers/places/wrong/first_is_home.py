# looks where the first one ran
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {"processes": len({p for p, _ in pairs}), "threads": len({*pairs}), "at_home": pairs[0][0] == os.getpid()}
