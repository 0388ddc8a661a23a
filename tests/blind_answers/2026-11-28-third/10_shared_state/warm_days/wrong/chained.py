# each load waits for the station before
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def add_station(found, station, values, limit):
        return {**found, station: sum(value > limit for value in values)}

    def load_after(found, station):
        return load(station)

    found = delayed({})
    for station in stations:
        values = delayed(load_after)(found, station)
        found = delayed(add_station)(found, station, values, limit)
    return found
