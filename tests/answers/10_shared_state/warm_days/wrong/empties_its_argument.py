# caught by: warm_days_graph
def warm_days(load, stations, limit):
    count = delayed(lambda values, limit: sum(value > limit for value in values))
    found = {}
    while stations:
        station = stations.pop()
        found[station] = count(delayed(load)(station), limit)
    return delayed(found)
