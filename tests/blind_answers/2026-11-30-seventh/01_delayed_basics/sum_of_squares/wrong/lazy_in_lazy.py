# the sum calls the lazy function
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    @delayed
    def total(values):
        return sum([slowsquare(x) for x in values])

    return total(values)
