# reads week, not with load
def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    return delayed([delayed(mean)(week[station]) for station in stations])
