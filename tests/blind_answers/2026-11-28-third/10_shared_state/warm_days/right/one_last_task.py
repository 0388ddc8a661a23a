def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    @delayed
    def count_all(stations, loaded, limit):
        result = {}
        for station, values in zip(stations, loaded):
            result[station] = 0
            for value in values:
                result[station] += value > limit
        return result

    return count_all(stations, [delayed(load)(station) for station in stations], limit)
