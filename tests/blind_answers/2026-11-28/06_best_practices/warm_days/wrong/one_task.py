# wrong: one task does it all
def warm_days(load, stations, limit):
    @delayed
    def everything(stations, limit):
        return {station: sum(value > limit for value in load(station)) for station in stations}

    return everything(stations, limit)
