def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return pow(x, 2)

    return delayed(sum)(tuple(slowsquare(x) for x in values))
