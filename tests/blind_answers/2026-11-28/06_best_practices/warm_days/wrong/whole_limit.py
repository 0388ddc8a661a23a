# wrong: cuts the limit to a whole number
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > int(limit) for value in values)

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
