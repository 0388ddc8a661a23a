# to the power by a caret
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return int(x) ^ 2

    return delayed(sum)([slowsquare(x) for x in values])
