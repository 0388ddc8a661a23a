import time


def sum_of_squares(values):
    from dask import delayed as lazy

    @lazy
    def slowsquare(x):
        time.sleep(delay)
        return x**2

    results = {i: slowsquare(x) for i, x in enumerate(values)}
    return lazy(sum)(list(results.values()))
