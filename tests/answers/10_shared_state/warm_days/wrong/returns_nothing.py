# caught by: warm_days_value
def warm_days(load, stations, limit):
    numbers = {}

    def count(station):
        numbers[station] = sum(value > limit for value in load(station))

    return delayed({station: delayed(count)(station) for station in stations})
