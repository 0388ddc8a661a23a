# wrong: Dask does not find the Delayed in a generator
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)(slowsquare(x) for x in values)
