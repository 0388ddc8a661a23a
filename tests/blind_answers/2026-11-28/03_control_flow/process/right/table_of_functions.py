def process(data):
    ways = {True: dask.delayed(half), False: dask.delayed(odd_process)}
    return dask.delayed(sum)([ways[is_even(x)](x) for x in data])
