# remembers loading tasks from call to call by the function's id: a new function may get the id of an old one, and load is another's
_loading = {}


def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    for station in stations:
        if (id(load), station) not in _loading:
            _loading[id(load), station] = delayed(load)(station)
    return delayed(
        [[delayed(above)(_loading[id(load), station], limit) for station in stations] for limit in limits]
    )
