@dask.delayed
def increment(x):
    return slowinc(x)


@dask.delayed(pure=False)
def group_sum(*increments):
    return sum(increments)


@dask.delayed
def as_list(*items):
    return list(items)


def totals(groups):
    return as_list(*[group_sum(*map(increment, group)) for group in groups])
