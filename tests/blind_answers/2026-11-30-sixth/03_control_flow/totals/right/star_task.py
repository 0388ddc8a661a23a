def totals(groups):
    """Return a Delayed: for every group the sum of slowinc(x), in a list."""

    @delayed
    def total(*incremented):
        result = 0
        for y in incremented:
            result += y
        return result

    @delayed
    def as_list(*found):
        return [*found]

    return as_list(*(total(*map(lazy_inc, group)) for group in groups))
