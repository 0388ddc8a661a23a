# wrong: adds up the values and does not count
def warm_days(load, stations, limit):
    def total(values, limit):
        return sum(value for value in values if value > limit)

    return delayed({station: delayed(total)(delayed(load)(station), limit) for station in stations})
