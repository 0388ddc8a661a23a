# wrong: squares 0, 1, 2, ... instead of the values
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in range(len(values))])
