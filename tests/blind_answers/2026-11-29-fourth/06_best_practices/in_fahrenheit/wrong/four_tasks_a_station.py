# four tasks for each station: load, list, convert, list
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    results = []
    for station in stations:
        values = delayed(list)(delayed(load)(station))
        converted = delayed(lambda vs: [convert(v) for v in vs])(values)
        results.append(delayed(list)(converted))
    return delayed(results)
