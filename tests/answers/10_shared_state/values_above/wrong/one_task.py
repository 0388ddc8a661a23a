# caught by: values_above_graph
def values_above(load, stations, limits):
    @delayed
    def find():
        tables = [load(station) for station in stations]
        return [[[value for value in values if value > limit] for values in tables] for limit in limits]

    return find()
