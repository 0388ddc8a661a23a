# right results, but each task also writes into a global list that others see
stations_counted = []


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(station, limit):
        number = sum(value > limit for value in load(station))
        stations_counted.append(station)
        return number

    return delayed({station: delayed(count)(station, limit) for station in stations})
