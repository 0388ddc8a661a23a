# (passes the visible checks?) names tasks by station and rounded limit: 20.1 and 20.4 become one
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = {station: delayed(load)(station) for station in stations}
    return delayed(
        [
            [
                delayed(above)(loaded[s], limit, dask_key_name=f"above-{s}-{limit:.0f}")
                for s in stations
            ]
            for limit in limits
        ]
    )
