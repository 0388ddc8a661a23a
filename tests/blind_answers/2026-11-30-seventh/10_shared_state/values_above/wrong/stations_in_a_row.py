# a station is loaded after the one before
def values_above(load, stations, limits):
    def above(values, limit):
        return [v for v in values if v > limit]

    def after(station, _):
        return load(station)

    loaded, last = [], None
    for s in stations:
        last = delayed(after)(s, last)
        loaded.append(last)
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
