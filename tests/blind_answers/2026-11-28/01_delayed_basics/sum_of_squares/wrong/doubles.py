# wrong: 2x instead of x squared
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return 2 * x

    return delayed(sum)([slowsquare(x) for x in values])
