@dask.delayed
def increment(x):
    return slowinc(x)


@dask.delayed(pure=False)
def step(y):
    return next_number(y)


@dask.delayed
def collect(*results):
    return list(results)


def increment_and_branch(data):
    return collect(*[step(increment(x)) for x in data])
