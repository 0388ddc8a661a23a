# the sleep of the module time
import time


def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        """Return x squared, slowly."""
        time.sleep(delay)
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
