# wrong: all reading tasks have one name
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(station, dask_key_name="load")) for station in stations])
