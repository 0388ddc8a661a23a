# each limit looks at what the one before has left
def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    current = [delayed(load)(s) for s in stations]
    rows = []
    for limit in limits:
        current = [delayed(above)(values, limit) for values in current]
        rows.append(current)
    return delayed(rows)
