@delayed
def table_of(limits, weeks):
    """Return for each limit, for each week, the list of the values above the limit."""
    table = []
    for limit in limits:
        row = []
        for values in weeks:
            row.append([v for v in values if v > limit])
        table.append(row)
    return table


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    return table_of(list(limits), [delayed(load)(name) for name in stations])
