def warm_days(load, stations, limit):
    def count(station, load=load, limit=limit):
        return sum(value > limit for value in load(station))

    lazy = delayed(count)
    return delayed({station: lazy(station) for station in stations})
