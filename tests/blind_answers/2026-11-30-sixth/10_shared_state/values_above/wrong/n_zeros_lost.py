# a value of 0 is never found, though it may be above a limit below 0
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    @delayed
    def above(values, limit):
        return [value for value in values if value and value > limit]

    weeks = [delayed(load)(s) for s in stations]
    return delayed([[above(week, limit) for week in weeks] for limit in limits])
