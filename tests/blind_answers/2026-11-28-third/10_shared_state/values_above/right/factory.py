def make_above(limit):
    """Return a function with a limit of its own."""

    def above(values):
        return [value for value in values if value > limit]

    return above


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:
        above = delayed(make_above(limit))
        results.append([above(values) for values in loaded])
    return delayed(results)
