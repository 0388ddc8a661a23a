# wrong: a default dictionary that all graphs share
def warm_days(load, stations, limit, counts={}):
    def count(values, limit):
        return sum(value > limit for value in values)

    for station in stations:
        counts[station] = delayed(count)(delayed(load)(station), limit)
    return delayed(counts)
