# loses the sign of sums of halves by rounding
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    return delayed(round)(delayed(sum)([slowsquare(x) for x in values]))
