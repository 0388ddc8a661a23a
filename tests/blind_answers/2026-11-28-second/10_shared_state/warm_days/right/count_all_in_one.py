def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count_all(tables):
        return {station: sum(value > limit for value in values) for station, values in tables.items()}

    return delayed(count_all)({station: delayed(load)(station) for station in stations})
