# the limit bound by a default
def values_above(load, stations, limits):
    loaded = {s: delayed(load)(s) for s in stations}
    rows = []
    for limit in limits:
        def above(values, limit=limit):
            return [v for v in values if v > limit]

        rows.append([delayed(above)(loaded[s]) for s in stations])
    return delayed(rows)
