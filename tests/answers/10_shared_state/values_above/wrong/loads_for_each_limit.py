# caught by: values_above_graph
def values_above(load, stations, limits):
    def above(values, limit):
        return [value for value in values if value > limit]

    return delayed(
        [[delayed(above)(delayed(load)(station), limit) for station in stations] for limit in limits]
    )
