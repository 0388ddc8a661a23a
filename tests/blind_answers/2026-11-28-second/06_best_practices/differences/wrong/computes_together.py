# one dask.compute of all, but still while building
import dask


def differences(load, stations):
    means = dask.compute(*[delayed(mean)(delayed(load)(station)) for station in stations])
    return delayed(lambda ms: [m - mean(ms) for m in ms])(list(means))
