# caught by: warm_days_state
results = {}


def warm_days(load, stations, limit):
    def count(station):
        results[station] = sum(value > limit for value in load(station))

    return delayed(lambda done: dict(results))([delayed(count)(station) for station in stations])
