def warm_days(load, stations, limit):
    def count(station):
        return sum(value > limit for value in load(station))

    return delayed(dict)({station: delayed(count)(station) for station in stations})
