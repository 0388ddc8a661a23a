# stations without such values are left out
def values_above(load, stations, limits):
    def row(weeks, limit):
        lists_ = [[v for v in w if v > limit] for w in weeks]
        return [found for found in lists_ if found]

    loaded = [delayed(load)(s) for s in stations]
    return delayed([delayed(row)(loaded, limit) for limit in limits])
