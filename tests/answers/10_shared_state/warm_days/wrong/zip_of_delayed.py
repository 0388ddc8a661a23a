# caught by: warm_days_graph
def warm_days(load, stations, limit):
    def count(values):
        return sum(value > limit for value in values)

    counts = [delayed(count)(delayed(load)(station)) for station in stations]
    return delayed(dict)(zip(stations, counts, strict=True))
