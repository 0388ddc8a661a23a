def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    read = {station: delayed(load)(station) for station in stations}

    @delayed
    def count_all(read):
        return {station: sum(1 for value in values if value > limit) for station, values in read.items()}

    return count_all(read)
