def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    @delayed
    def days_above(station):
        number = 0
        for value in load(station):
            if value > limit:
                number += 1
        return number

    @delayed
    def pair_up(names, numbers):
        return dict(zip(names, numbers))

    return pair_up(list(stations), [days_above(station) for station in stations])
