def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    @delayed
    def station_mean(name):
        values = load(name)
        return sum(values) / len(values)

    results = []
    for station in stations:
        results.append(station_mean(station))
    return delayed(list)(results)
