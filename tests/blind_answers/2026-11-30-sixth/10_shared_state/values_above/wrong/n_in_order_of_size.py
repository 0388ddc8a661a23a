# sorts the loaded list in place to cut it at the limit, so order and data change
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        values.sort()
        for place, value in enumerate(values):
            if value > limit:
                return values[place:]
        return []

    loaded = [delayed(load)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
