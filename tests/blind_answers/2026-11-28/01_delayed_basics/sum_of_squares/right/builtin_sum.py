def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return sum([slowsquare(x) for x in values])
