# is_even as a task, computed in each round
def process(data):
    results = []
    for x in data:
        if delayed(is_even)(x).compute():
            results.append(delayed(half)(x))
        else:
            results.append(delayed(odd_process)(x))
    sums = dask.compute(*results)
    return delayed(sum)(sums)
