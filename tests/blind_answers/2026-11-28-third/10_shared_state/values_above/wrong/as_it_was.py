# the broken program
def values_above(load, stations, limits):
    """Return a Delayed: for each limit a list, for each station the list of its values above the limit."""
    results = []
    for limit in limits:

        def above(values, found=[]):
            for value in values:
                if value > limit:
                    found.append(value)
            return found

        results.append([delayed(above)(delayed(load)(station)) for station in stations])
    return delayed(results)
