def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""

    def make_above(limit):
        def above(values):
            return [v for v in values if v > limit]

        return delayed(above)

    pickers = [make_above(limit) for limit in limits]
    loaded = [delayed(load)(s) for s in stations]
    return delayed([[pick(values) for values in loaded] for pick in pickers])
