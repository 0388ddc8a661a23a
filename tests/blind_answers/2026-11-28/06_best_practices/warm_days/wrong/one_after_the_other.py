# wrong: each station waits for the one before
def warm_days(load, stations, limit):
    def add(counts, station):
        return {**counts, station: sum(value > limit for value in load(station))}

    counts = delayed({})
    for station in stations:
        counts = delayed(add)(counts, station)
    return counts
