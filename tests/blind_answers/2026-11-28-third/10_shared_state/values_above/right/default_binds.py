def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    # YOUR CODE HERE
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:

        def above(values, limit=limit):
            found = []
            for value in values:
                if value > limit:
                    found.append(value)
            return found

        results.append([delayed(above)(values) for values in loaded])
    return delayed(results)
