# caught by: warm_days_value
def warm_days(load, stations, limit):
    def count(load, station, limit):
        load(station)
        return sum(value > limit for value in load(station))

    return delayed({station: delayed(count)(load, station, limit) for station in stations})
