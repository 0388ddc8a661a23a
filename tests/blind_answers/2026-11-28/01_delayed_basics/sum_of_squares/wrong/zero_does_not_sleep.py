# wrong: does not sleep for 0 and 1
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        if x in (0, 1):
            return x
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
