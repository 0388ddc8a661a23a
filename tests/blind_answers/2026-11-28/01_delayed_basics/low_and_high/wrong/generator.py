# wrong: a generator, which Dask does not look into and which is used up after low
def low_and_high(load, names):
    numbers = (delayed(load)(name) for name in names)
    return delayed(min)(numbers), delayed(max)(numbers)
