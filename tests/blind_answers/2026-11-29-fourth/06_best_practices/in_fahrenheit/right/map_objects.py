def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    loads = [delayed(load)(station) for station in stations]
    mapped = [delayed(lambda values: list(map(convert, values)))(values) for values in loads]

    @delayed
    def gather(*lists):
        return [*lists]

    return gather(*mapped)
