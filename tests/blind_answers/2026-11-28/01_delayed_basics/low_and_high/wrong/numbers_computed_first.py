# wrong: loads before, with dask.compute
def low_and_high(load, names):
    numbers = dask.compute(*[delayed(load)(name) for name in names])
    return delayed(min)(numbers), delayed(max)(numbers)
