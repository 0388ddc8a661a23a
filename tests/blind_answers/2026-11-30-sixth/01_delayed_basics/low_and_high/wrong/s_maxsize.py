# begins at sys.maxsize and its negative: numbers beyond come out wrong
import sys


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    loads = [delayed(load)(name) for name in names]

    @delayed
    def lowest(values):
        low = sys.maxsize
        for value in values:
            low = value if value < low else low
        return low

    @delayed
    def highest(values):
        high = -sys.maxsize
        for value in values:
            high = value if value > high else high
        return high

    return lowest(loads), highest(loads)
