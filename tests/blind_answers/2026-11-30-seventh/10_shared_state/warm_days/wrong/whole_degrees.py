# compares whole degrees
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(int(v) > int(limit) for v in values)

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
