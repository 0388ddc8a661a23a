# sleeps what delay was when it was written
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(0.5)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
