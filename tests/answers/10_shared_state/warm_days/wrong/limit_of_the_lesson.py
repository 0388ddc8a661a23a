# caught by: warm_days_value
def count_above(values):
    return sum(value > limit for value in values)


def warm_days(load, stations, ignored):
    return delayed({station: delayed(count_above)(delayed(load)(station)) for station in stations})
