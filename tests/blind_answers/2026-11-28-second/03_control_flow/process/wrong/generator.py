# delayed(sum) of a generator: Dask does not look into it
def process(data):
    return delayed(sum)(delayed(half)(x) if is_even(x) else delayed(odd_process)(x) for x in data)
