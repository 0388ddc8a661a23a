# each station is read after the one before, by way of an argument that nobody uses
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def load_next(station, _before):
        return load(station)

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = []
    for station in stations:
        loaded.append(delayed(load_next)(station, loaded[-1] if loaded else None))
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
