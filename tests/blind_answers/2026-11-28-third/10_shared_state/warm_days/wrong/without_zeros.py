# stations without warm days are left out
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def collect(stations, loaded, limit):
        found = {}
        for station, values in zip(stations, loaded):
            for value in values:
                if value > limit:
                    found[station] = found.get(station, 0) + 1
        return found

    return delayed(collect)(stations, [delayed(load)(s) for s in stations], limit)
