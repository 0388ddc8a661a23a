# wrong: returns a number
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return sum(dask.compute(*[slowsquare(x) for x in values]))
