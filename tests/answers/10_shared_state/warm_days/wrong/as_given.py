# caught by: warm_days_graph
def warm_days(load, stations, limit):
    found.clear()
    tasks = [delayed(count_warm)(load, station) for station in stations]
    dask.compute(*tasks, scheduler="threads", num_workers=2)
    return found
