def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    def convert_all(values):
        return [convert(value) for value in values]

    results = []
    for station in stations:
        results.append(delayed(convert_all)(delayed(load)(station)))
    return delayed(results)
