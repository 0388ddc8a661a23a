# numpy sums the list
import numpy as np


def sum_of_squares(values):
    @delayed(pure=False)
    def slowsquare(x):
        sleep(delay)
        return np.square(x)

    return delayed(np.sum)([slowsquare(value) for value in values])
