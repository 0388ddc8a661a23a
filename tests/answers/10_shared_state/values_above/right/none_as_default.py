def values_above(load, stations, limits):
    def above(values, limit, found=None):
        if found is None:
            found = []
        found.extend(value for value in values if limit < value)
        return found

    loaded = [delayed(load, pure=True)(station) for station in stations]
    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
