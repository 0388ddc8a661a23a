def sum_of_squares(values):
    import time as clock

    def rest():
        clock.sleep(delay)

    @delayed
    def slowsquare(x):
        rest()
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
