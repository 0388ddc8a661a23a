# the lists of a limit are picked out of those of the limit before it: right for rising limits alone
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    row = [delayed(load)(s) for s in stations]
    rows = []
    for limit in limits:
        row = [delayed(above)(values, limit) for values in row]
        rows.append(row)
    return delayed(rows)
