def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum)(list(map(slowsquare, values)))
