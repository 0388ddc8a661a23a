# wrong: squares now, the task only sleeps
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x

    return delayed(sum)([slowsquare(x * x) for x in values])
