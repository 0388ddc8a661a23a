# sorts the list that load has returned, in place; the result has the right order all the same
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above_all(values):
        original = list(values)
        values.sort()
        lowest = values[0] if values else None
        return [list(original) if lowest is not None and lowest > limit else [v for v in original if v > limit] for limit in limits]

    columns = [delayed(above_all)(delayed(load)(s)) for s in stations]
    return delayed(lambda columns: [[c[i] for c in columns] for i in range(len(limits))])(columns)
