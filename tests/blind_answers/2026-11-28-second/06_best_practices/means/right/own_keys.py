def means(load, stations):
    results = []
    for i, station in enumerate(stations):
        values = delayed(load)(station, dask_key_name=("load", i))
        results.append(delayed(mean)(values, dask_key_name=("mean", i)))
    return delayed(list)(results)
