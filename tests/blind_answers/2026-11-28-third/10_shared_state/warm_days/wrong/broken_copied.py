# the broken body: computes, returns the global found
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found.clear()
    tasks = [delayed(count_warm)(load, station) for station in stations]
    dask.compute(*tasks, num_workers=2)
    return found
