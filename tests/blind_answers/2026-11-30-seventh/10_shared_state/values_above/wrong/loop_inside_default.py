# a default list for each limit
def values_above(load, stations, limits):
    loaded = [delayed(load)(s) for s in stations]
    rows = []
    for limit in limits:
        def above(values, limit=limit, found=[]):
            found += [v for v in values if v > limit]
            return found

        rows.append([delayed(above)(values) for values in loaded])
    return delayed(rows)
