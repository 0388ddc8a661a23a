# the broken program as it was: a task for each value, seven of them
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    results = []
    for station in stations:
        values = delayed(load)(station)
        converted = []
        for day in range(7):
            converted.append(delayed(convert)(values[day]))
        results.append(converted)
    return delayed(results)
