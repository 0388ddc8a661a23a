# caught by: values_above_graph
def values_above(load, stations, limits):
    def load_after(before, station):
        return load(station)

    loaded = []
    for station in stations:
        loaded.append(delayed(load_after)(loaded[-1] if loaded else None, station))

    def above(values, limit):
        return [value for value in values if value > limit]

    return delayed([[delayed(above)(values, limit) for values in loaded] for limit in limits])
