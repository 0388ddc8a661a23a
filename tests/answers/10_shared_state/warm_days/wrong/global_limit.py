# caught by: warm_days_state
def warm_days(load, stations, limit):
    globals()["limit"] = limit

    def count(values):
        return sum(value > globals()["limit"] for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
