# caught by: values_above_graph
def values_above(load, stations, limits):
    tables = [load(station) for station in stations]
    return delayed([[[value for value in values if value > limit] for values in tables] for limit in limits])
