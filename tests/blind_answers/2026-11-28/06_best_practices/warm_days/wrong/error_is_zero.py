# wrong: a station that cannot be read has no warm days
def warm_days(load, stations, limit):
    def count(station, limit):
        try:
            return sum(value > limit for value in load(station))
        except Exception:
            return 0

    return delayed({station: delayed(count)(station, limit) for station in stations})
