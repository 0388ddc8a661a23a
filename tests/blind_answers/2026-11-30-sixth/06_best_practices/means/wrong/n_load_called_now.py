# delayed around mean only: load runs while the graph is built
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    result = []
    for station in stations:
        result.append(delayed(mean)(load(station)))
    return delayed(result)
