# stops at the first that is not above
from itertools import takewhile


def values_above(load, stations, limits):
    def above(values, limit):
        return list(takewhile(lambda v: v > limit, values))

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
