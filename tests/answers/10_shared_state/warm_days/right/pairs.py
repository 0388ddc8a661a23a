def warm_days(load, stations, limit):
    def pair(station, limit):
        return station, sum(value > limit for value in load(station))

    return delayed(dict)([delayed(pair)(station, limit) for station in stations])
