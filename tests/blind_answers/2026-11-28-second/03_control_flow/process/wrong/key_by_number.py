# the keys of tasks are made from the numbers: equal numbers share one task, so there is not one for each
def process(data):
    results = []
    for x in data:
        f = half if is_even(x) else odd_process
        results.append(delayed(f)(x, dask_key_name=f"{f.__name__}-{x}"))
    return delayed(sum)(results)
