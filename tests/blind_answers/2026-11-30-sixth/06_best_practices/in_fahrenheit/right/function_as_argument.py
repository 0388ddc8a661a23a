def _each_of(function, values):
    out = []
    for value in values:
        out.append(function(value))
    return out


def _gather(*lists):
    return list(lists)


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    lazy_load, lazy_each = delayed(load), delayed(_each_of)
    return delayed(_gather)(*(lazy_each(convert, lazy_load(station)) for station in stations))
