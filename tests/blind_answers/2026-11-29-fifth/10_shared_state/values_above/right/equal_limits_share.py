@delayed
def _above(values, limit):
    found = []
    for value in values:
        if value > limit:
            found.append(value)
    return found


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    loaded = {station: delayed(load)(station) for station in stations}
    rows = []
    for limit in limits:
        row = []
        for station in stations:
            row.append(_above(loaded[station], limit))
        rows.append(row)
    return delayed(rows)
