# wrong: equal values are squared only once
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in set(values)])
