def apply_to_all(function, values):
    return list(map(function, values))


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    lazy_load = delayed(load)
    lazy_apply = delayed(apply_to_all)
    return delayed([lazy_apply(convert, lazy_load(station)) for station in stations])
