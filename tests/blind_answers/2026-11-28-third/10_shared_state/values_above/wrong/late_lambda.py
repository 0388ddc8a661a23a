# a lambda looks the limit up late
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    results = []
    for limit in limits:
        above = delayed(lambda values: [value for value in values if value > limit])
        results.append([above(values) for values in loaded])
    return delayed(results)
