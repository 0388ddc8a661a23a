# wrong: counts only until the first that is not above
from itertools import takewhile


def warm_days(load, stations, limit):
    def count(values, limit):
        return len(list(takewhile(lambda value: value > limit, values)))

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
