from functools import reduce


def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x**2

    return reduce(delayed(slowadd), [slowsquare(x) for x in values])
