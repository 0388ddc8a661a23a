# caught by: warm_days_value
def warm_days(load, stations, limit):
    return delayed({station: delayed(abs)(1) for station in stations})
