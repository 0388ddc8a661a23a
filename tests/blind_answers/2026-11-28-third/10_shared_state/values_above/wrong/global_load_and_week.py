# reads the notebook's week
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    return delayed([[delayed(above)(week[station], limit) for station in stations] for limit in limits])
