def warm_days(load, stations, limit):
    def gather(weeks):
        found = {}
        for station, values in zip(stations, weeks, strict=False):
            found[station] = sum(value > limit for value in values)
        return found

    return delayed(gather)([delayed(load)(station) for station in stations])
