# caught by: warm_days_value
def warm_days(load, stations, limit):
    def count(values, limit):
        return [value for value in values if value > limit]

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
