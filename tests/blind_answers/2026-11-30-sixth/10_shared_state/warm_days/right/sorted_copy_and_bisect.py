from bisect import bisect_right


def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def above(values, limit):
        in_order = sorted(values)
        return len(in_order) - bisect_right(in_order, limit)

    counted = [[station, delayed(above)(delayed(load)(station), limit)] for station in stations]
    return delayed(lambda items: {key: value for key, value in items})(counted)
