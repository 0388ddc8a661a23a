# how many, not which
def values_above(load, stations, limits):
    def above(values, limit):
        return sum(v > limit for v in values)

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
