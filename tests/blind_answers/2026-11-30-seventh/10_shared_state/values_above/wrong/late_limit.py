# looks the limit up too late
def values_above(load, stations, limits):
    loaded = [delayed(load)(s) for s in stations]
    rows = []
    for limit in limits:
        rows.append([delayed(lambda vs: [v for v in vs if v > limit])(values) for values in loaded])
    return delayed(rows)
