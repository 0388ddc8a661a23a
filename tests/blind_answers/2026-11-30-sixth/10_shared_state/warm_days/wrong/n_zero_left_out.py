# stations without a warm day are missing
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    @delayed
    def count(values):
        return sum(value > limit for value in values)

    @delayed
    def build(names, numbers):
        return {name: number for name, number in zip(names, numbers) if number}

    return build(stations, [count(delayed(load)(station)) for station in stations])
