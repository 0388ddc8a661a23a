# takes out what is not above
def values_above(load, stations, limits):
    def above(values, limit):
        for v in list(values):
            if v <= limit:
                values.remove(v)
        return list(values)

    loaded = [delayed(load)(s) for s in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
