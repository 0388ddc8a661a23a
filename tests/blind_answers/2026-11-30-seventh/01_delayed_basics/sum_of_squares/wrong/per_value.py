# sleeps for each value in each task
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        for _ in values:
            sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
