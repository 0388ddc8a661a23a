def process(data):
    """Every task gets a key of its own, by position."""
    results = []
    for i, x in enumerate(data):
        f = half if is_even(x) else odd_process
        results.append(delayed(f)(x, dask_key_name=f"{f.__name__}-{i}"))
    return delayed(sum)(results, dask_key_name="sum-of-all")
