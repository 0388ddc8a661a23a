# empties the list that load has returned once all limits are done
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    @delayed
    def columns(station):
        values = load(station)
        found = [[v for v in values if v > limit] for limit in limits]
        values.clear()
        return found

    turn = delayed(lambda tables: [[table[i] for table in tables] for i in range(len(limits))])
    return turn([columns(s) for s in stations])
