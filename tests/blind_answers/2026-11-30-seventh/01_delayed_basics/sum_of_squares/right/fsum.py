# exact sum of floats
import math


def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        square = x * x
        return square

    tasks = []
    for value in values:
        tasks.append(slowsquare(value))
    return delayed(math.fsum)(tasks)
