def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    lazy_load = delayed(load)
    loaded = [lazy_load(station) for station in stations]

    def pick(values, limit):
        if not values:
            return []
        return [values[0]] * (values[0] > limit) + pick(values[1:], limit)

    def rows(limits):
        if not limits:
            return []
        return [[delayed(pick)(values, limits[0]) for values in loaded]] + rows(limits[1:])

    return delayed(rows(limits))
