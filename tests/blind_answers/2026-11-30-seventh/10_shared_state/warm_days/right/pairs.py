# pairs, made a dictionary by a task
def warm_days(load, stations, limit):
    def one(load, station, limit):
        warm = 0
        for value in load(station):
            if value > limit:
                warm += 1
        return station, warm

    pairs = [delayed(one)(load, station, limit) for station in stations]
    return delayed(dict)(pairs)
