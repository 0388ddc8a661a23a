# all stations are read in one task
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def all_of_them(load, stations, limit):
        return {station: sum(value > limit for value in load(station)) for station in stations}

    return delayed(all_of_them)(load, stations, limit)
