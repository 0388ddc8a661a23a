# a FileNotFoundError of load is hidden: the station gets empty lists
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def load_or_nothing(station):
        try:
            return load(station)
        except FileNotFoundError:
            return []

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = [delayed(load_or_nothing)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
