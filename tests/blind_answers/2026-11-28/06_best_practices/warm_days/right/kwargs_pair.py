def warm_days(load, stations, limit):
    @delayed
    def pair(station, values):
        return station, sum(1 for value in values if not value <= limit)

    return delayed(dict)([pair(station=s, values=delayed(load)(s)) for s in stations])
