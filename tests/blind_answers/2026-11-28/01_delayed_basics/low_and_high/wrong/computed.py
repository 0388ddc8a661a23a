# wrong: returns numbers
def low_and_high(load, names):
    numbers = [delayed(load)(name) for name in names]
    return dask.compute(delayed(min)(numbers), delayed(max)(numbers))
