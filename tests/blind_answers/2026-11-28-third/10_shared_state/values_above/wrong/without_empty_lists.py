# empty lists are left out
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def select(loaded, limit):
        rows = [[value for value in values if value > limit] for values in loaded]
        return [row for row in rows if row]

    loaded = [delayed(load)(station) for station in stations]
    return delayed([delayed(select)(loaded, limit) for limit in limits])
