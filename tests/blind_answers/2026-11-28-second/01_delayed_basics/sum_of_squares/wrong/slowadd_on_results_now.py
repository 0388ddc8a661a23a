# adds with a plain loop inside a task that calls slowsquare: tasks inside a task
def sum_of_squares(values):
    """Return a Delayed: the sum of the squares, from one slowsquare task per value."""

    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    @delayed
    def all_of_them(values):
        return sum(dask.compute(*[slowsquare(x) for x in values]))

    return all_of_them(values)
