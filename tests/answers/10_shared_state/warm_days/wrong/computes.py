# caught by: warm_days_graph
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    numbers = {station: delayed(count)(delayed(load)(station), limit) for station in stations}
    return dask.compute(numbers)[0]
