# wrong: tasks write into the global dictionary
def warm_days(load, stations, limit):
    found.clear()

    def count(station, limit):
        found[station] = sum(value > limit for value in load(station))

    return delayed(lambda _: dict(found))([delayed(count)(station, limit) for station in stations])
