def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    weeks = [delayed(load)(station) for station in stations]
    result = []
    for limit in limits:

        def above(values, limit=limit):
            found = []
            for value in values:
                if value > limit:
                    found.append(value)
            return found

        result.append([delayed(above)(week) for week in weeks])
    return delayed(result)
