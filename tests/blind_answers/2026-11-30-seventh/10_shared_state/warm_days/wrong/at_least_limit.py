# the limit itself is warm, too
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(v >= limit for v in values)

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
