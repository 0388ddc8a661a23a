# keys by number: equal numbers share their tasks
def increment_and_branch(data):
    results = []
    for x in data:
        y = delayed(slowinc)(x, dask_key_name=f"slowinc-{x}")
        results.append(delayed(next_number)(y, dask_key_name=f"next-{x}"))
    return delayed(list)(results)
