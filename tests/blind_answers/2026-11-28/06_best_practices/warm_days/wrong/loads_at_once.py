# wrong: load is called while building
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed({station: delayed(count)(load(station), limit) for station in stations})
