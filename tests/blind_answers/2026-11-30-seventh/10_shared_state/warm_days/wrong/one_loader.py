# one task loads all stations
def warm_days(load, stations, limit):
    @delayed
    def everything(stations, limit):
        return {s: sum(v > limit for v in load(s)) for s in stations}

    return everything(stations, limit)
