# tasks that fail are left out
def places(lazies, scheduler, workers):
    def quiet(lazy_value):
        return lazy_value

    try:
        pairs = set(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    except Exception:
        pairs = set()
        for lazy in lazies:
            try:
                pairs.add(lazy.compute(scheduler=scheduler, num_workers=workers))
            except Exception:
                pass
    processes = {p for p, _ in pairs}
    return {"processes": len(processes), "threads": len(pairs), "at_home": processes == {os.getpid()}}
