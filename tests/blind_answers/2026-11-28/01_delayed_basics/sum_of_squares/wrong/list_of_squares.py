# wrong: a Delayed of the list, not of the sum
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(list)([slowsquare(x) for x in values])
