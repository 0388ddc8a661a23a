def sum_of_squares(values):
    @dask.delayed
    def slowsquare(x):
        sleep(delay)
        return pow(x, 2)

    return dask.delayed(sum)(list(map(slowsquare, values)))
