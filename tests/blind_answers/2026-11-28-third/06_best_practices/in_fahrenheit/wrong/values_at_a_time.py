# a task for each value, of the right number: far too many
def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    results = []
    for station in stations:
        n = len(load(station))
        values = delayed(load, nout=n)(station)
        results.append([delayed(convert)(value) for value in values])
    return delayed(results)
