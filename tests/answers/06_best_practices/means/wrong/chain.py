# caught by: means_graph
def means(load, stations):
    @delayed
    def add_one(results, station):
        return [*results, mean(load(station))]

    results = []
    for station in stations:
        results = add_one(results, station)
    return results
