# numpy masks
def values_above(load, stations, limits):
    loaded = [delayed(load)(s) for s in stations]

    def above(values, limit):
        keep = [value > limit for value in values]
        return [value for value, kept in zip(values, keep) if kept]

    table = []
    for limit in limits:
        row = []
        for values in loaded:
            row.append(delayed(above)(values, limit))
        table.append(row)
    return delayed(table)
