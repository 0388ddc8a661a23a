# wrong: Dask does not see the tasks in a generator
def process(data):
    return delayed(sum)(delayed(half if is_even(x) else odd_process)(x) for x in data)
