# fails for no stations
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def one(station, values, limit):
        return {station: sum(value > limit for value in values)}

    def union(a, b):
        return {**a, **b}

    parts = [delayed(one)(s, delayed(load)(s), limit) for s in stations]
    result = parts[0]
    for part in parts[1:]:
        result = delayed(union)(result, part)
    return result
