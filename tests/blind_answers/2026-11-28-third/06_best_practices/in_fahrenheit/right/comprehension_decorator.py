def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    @delayed
    def converted(values):
        return [convert(v) for v in values]

    return delayed([converted(delayed(load)(s)) for s in stations])
