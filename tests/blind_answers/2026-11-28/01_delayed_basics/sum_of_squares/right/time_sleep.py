import time


def sum_of_squares(values):
    @delayed(nout=1)
    def slowsquare(x):
        square = x * x
        time.sleep(delay)
        return square

    return delayed(sum)(tuple(slowsquare(x) for x in values))
