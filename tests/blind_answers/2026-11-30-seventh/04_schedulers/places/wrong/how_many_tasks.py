# counts tasks, not places
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return {"processes": len({p for p, t in pairs}), "threads": len([t for p, t in pairs]), "at_home": {p for p, t in pairs} == {os.getpid()}}
