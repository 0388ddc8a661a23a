# wrong: never comes to the sleep
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        return x * x
        sleep(delay)

    return delayed(sum)([slowsquare(x) for x in values])
