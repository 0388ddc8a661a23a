# caught by: warm_days_graph
@delayed
def warm_days(load, stations, limit):
    return {station: sum(value > limit for value in load(station)) for station in stations}
