# a task for each of seven values, as in the broken program
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append([delayed(convert)(values[day]) for day in range(7)])
    return delayed(results)
