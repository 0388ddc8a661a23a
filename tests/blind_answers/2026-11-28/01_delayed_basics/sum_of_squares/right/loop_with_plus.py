def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    total = delayed(0)
    for x in values:
        total = total + slowsquare(x)
    return total
