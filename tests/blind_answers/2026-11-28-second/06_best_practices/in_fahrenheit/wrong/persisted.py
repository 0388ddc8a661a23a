# persist reads while the graph is built
def in_fahrenheit(load, convert, stations):
    tables = dask.persist(*[delayed(load)(station) for station in stations])
    return delayed([delayed(lambda t: [convert(v) for v in t])(table) for table in tables])
