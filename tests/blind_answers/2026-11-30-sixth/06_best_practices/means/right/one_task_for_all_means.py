def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    tables = [delayed(load)(station) for station in stations]

    def mean_of_each(tables):
        return [mean(values) for values in tables]

    return delayed(mean_of_each)(tables)
