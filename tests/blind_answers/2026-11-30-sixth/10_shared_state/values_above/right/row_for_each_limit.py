from itertools import compress


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    @delayed
    def row(limit, *weeks):
        return [list(compress(week, (value > limit for value in week))) for week in weeks]

    @delayed
    def in_a_list(*rows):
        return list(rows)

    readings = {station: delayed(load)(station) for station in stations}
    return in_a_list(*(row(limit, *readings.values()) for limit in limits))
