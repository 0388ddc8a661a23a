# wrong: the limit comes from a global name, set here
def warm_days(load, stations, limit):
    global limit_now
    limit_now = limit

    def count(values):
        return sum(value > limit_now for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
