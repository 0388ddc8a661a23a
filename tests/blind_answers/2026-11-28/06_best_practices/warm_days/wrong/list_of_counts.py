# wrong: a list and no dictionary
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    return delayed([delayed(count)(delayed(load)(station), limit) for station in stations])
