# Dask does not look into zip(...): the Delayed values are not computed
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""

    def count(values, limit):
        return sum(value > limit for value in values)

    counts = [delayed(count)(delayed(load)(station), limit) for station in stations]
    return delayed(dict)(zip(stations, counts))
