def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    total = delayed(0)
    for x in values:
        total += slowsquare(x)
    return total
