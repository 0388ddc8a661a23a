# limits by size
def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in sorted(limits)])
