# wrong: the last value is missing
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(values[i]) for i in range(len(values) - 1)])
