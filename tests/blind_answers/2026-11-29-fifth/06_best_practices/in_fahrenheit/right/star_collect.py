def converted(convert, values):
    """Return the values, converted."""
    result = []
    for value in values:
        result.append(convert(value))
    return result


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""

    def collect(*lists):
        return list(lists)

    loaded = [delayed(load)(station) for station in stations]
    return delayed(collect)(*[delayed(converted)(convert, values) for values in loaded])
