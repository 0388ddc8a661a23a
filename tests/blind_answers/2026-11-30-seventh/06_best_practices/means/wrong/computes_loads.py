# computes all loads at once, before
def means(load, stations):
    weeks = dask.compute(*[delayed(load)(s) for s in stations])
    return delayed([delayed(mean)(w) for w in weeks])
