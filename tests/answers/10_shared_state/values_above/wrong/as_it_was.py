# caught by: values_above_graph, values_above_value
def values_above(load, stations, limits):
    results = []
    for limit in limits:

        def above(values, found=[]):  # noqa: B006
            for value in values:
                if value > limit:  # noqa: B023
                    found.append(value)
            return found

        results.append([delayed(above)(delayed(load)(station)) for station in stations])
    return delayed(results)
