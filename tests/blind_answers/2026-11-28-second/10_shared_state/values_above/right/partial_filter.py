from functools import partial
from operator import lt


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = list(map(delayed(load), stations))

    def row(limit):
        return delayed(lambda tables: [list(filter(partial(lt, limit), values)) for values in tables])(loaded)

    return delayed(list)(list(map(row, limits)))
