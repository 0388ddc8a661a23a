# wrong: tasks look up the station when they run
def warm_days(load, stations, limit):
    counts = {}
    for station in stations:
        counts[station] = delayed(lambda: sum(value > limit for value in load(station)))()
    return delayed(counts)
