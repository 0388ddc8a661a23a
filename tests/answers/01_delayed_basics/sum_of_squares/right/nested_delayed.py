def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    squares = delayed([slowsquare(delayed(x)) for x in values])
    return delayed(sum)(squares)
