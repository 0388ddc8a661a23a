# wrong: the limit is an attribute that the next call overwrites
def count_above(values):
    return sum(value > count_above.limit for value in values)


def warm_days(load, stations, limit):
    count_above.limit = limit
    return delayed({station: delayed(count_above)(delayed(load)(station)) for station in stations})
