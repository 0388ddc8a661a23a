# wrong: gives the finished dictionary
def warm_days(load, stations, limit):
    def count(values):
        return sum(value > limit for value in values)

    counts = dask.compute(*[delayed(count)(delayed(load)(station)) for station in stations])
    return dict(zip(stations, counts))
