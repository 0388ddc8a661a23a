# computes while the graph is built and returns a dictionary
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    def count(values, limit):
        return sum(value > limit for value in values)

    tasks = {station: delayed(count)(delayed(load)(station), limit) for station in stations}
    return dask.compute(tasks)[0]
