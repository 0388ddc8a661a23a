# calls load while the graph is built, to know how many values there are, and makes a task of each value
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    results = []
    for station in stations:
        values = load(station)
        results.append([delayed(convert)(value) for value in values])
    return delayed(results)
