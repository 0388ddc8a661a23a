# wrong: the limit is 20
def warm_days(load, stations, limit):
    def count(values):
        return sum(value > 20 for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
