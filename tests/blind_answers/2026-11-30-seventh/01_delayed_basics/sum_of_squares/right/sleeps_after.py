# computes first and sleeps then
def sum_of_squares(values):
    @dask.delayed
    def slowsquare(x):
        try:
            return pow(x, 2)
        finally:
            sleep(delay)

    @dask.delayed
    def add_up(squares):
        total = 0
        for square in squares:
            total += square
        return total

    return add_up(list(map(slowsquare, values)))
