# adds the squares up by operators
import operator
from functools import reduce


def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x ** 2

    return reduce(operator.add, (slowsquare(v) for v in values))
