def sum_of_squares(values):
    @dask.delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(slowsum)(values=[slowsquare(x=value) for value in values])
