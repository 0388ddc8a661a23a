def number_above(values, limit):
    return len([value for value in values if value > limit])


def together(names, numbers):
    return dict(zip(names, numbers))


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    loaded = [delayed(load)(station) for station in stations]
    numbers = [delayed(number_above)(values, limit) for values in loaded]
    return delayed(together)(list(stations), numbers)
