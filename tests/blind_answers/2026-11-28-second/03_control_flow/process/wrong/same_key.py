# every half has the same key: all are one task
def process(data):
    results = []
    for x in data:
        if is_even(x):
            results.append(delayed(half)(x, dask_key_name="half"))
        else:
            results.append(delayed(odd_process)(x, dask_key_name="odd_process"))
    return delayed(sum)(results)
