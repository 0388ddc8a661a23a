# looks at a clock, and does not sleep
from time import perf_counter


def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        end = perf_counter() + delay
        while perf_counter() < end:
            pass
        return x * x

    return delayed(sum)([slowsquare(x) for x in values])
