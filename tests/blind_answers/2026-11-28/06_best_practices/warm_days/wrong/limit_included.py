# wrong: counts what is equal to the limit
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value >= limit for value in values)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
