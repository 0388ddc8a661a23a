def sum_of_squares(values):
    @delayed(pure=False)
    def slowsquare(x):
        sleep(delay)
        return x**2

    return delayed(sum, pure=False)([slowsquare(x) for x in values])
