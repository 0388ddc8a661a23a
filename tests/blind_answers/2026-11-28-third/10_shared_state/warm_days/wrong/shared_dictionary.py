# tasks write into one dictionary: empty in processes
def warm_days(load, stations, limit):
    """Return a Delayed: station → how many of its values are above the limit."""
    found = {}

    def count(values, station, limit):
        found[station] = sum(value > limit for value in values)

    def give(done):
        return found

    tasks = [delayed(count)(delayed(load)(station), station, limit) for station in stations]
    return delayed(give)(tasks)
