def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        from time import sleep as wait

        wait(delay)
        return x**2

    return delayed(sum)([slowsquare(x) for x in values])
