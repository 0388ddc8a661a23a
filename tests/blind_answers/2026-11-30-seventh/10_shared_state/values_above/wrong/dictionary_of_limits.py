# a dictionary by limit
def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    loaded = [delayed(load)(s) for s in stations]
    rows = {limit: [delayed(above)(values, limit) for values in loaded] for limit in limits}
    return delayed(lambda d: list(d.values()))(rows)
