# wrong: a dictionary of Delayed and not one Delayed
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    return {station: delayed(count)(delayed(load)(station), limit) for station in stations}
