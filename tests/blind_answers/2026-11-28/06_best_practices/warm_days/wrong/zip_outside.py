# wrong: Dask does not look into zip
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    counts = [delayed(count)(delayed(load)(station), limit) for station in stations]
    return delayed(dict)(zip(stations, counts))
