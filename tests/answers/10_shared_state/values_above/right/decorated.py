def values_above(load, stations, limits):
    @delayed
    def above(values, limit):
        found = []
        for value in values:
            if value > limit:
                found.append(value)
        return found

    loaded = {station: delayed(load)(station) for station in stations}
    results = []
    for limit in limits:
        results.append([above(loaded[station], limit) for station in stations])
    return delayed(results)
