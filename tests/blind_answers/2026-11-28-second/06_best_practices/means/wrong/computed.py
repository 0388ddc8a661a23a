# the numbers, not a Delayed
import dask


def means(load, stations):
    return list(dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations]))
