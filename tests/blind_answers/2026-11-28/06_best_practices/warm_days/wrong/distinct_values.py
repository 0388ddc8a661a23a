# wrong: equal values count once
def warm_days(load, stations, limit):
    def count(values, limit):
        return len({value for value in values if value > limit})

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
