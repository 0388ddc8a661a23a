# results of an earlier call are kept in a global cache by station name: another load gets old values
cache = {}


def means(load, stations):
    for station in stations:
        if station not in cache:
            cache[station] = delayed(mean)(delayed(load)(station))
    return delayed([cache[station] for station in stations])
