# twice x
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * 2

    return delayed(sum)([slowsquare(x) for x in values])
