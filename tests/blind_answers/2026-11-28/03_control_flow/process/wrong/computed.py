# wrong: returns a number
def process(data):
    results = [delayed(half if is_even(x) else odd_process)(x) for x in data]
    return sum(dask.compute(*results))
