# equal values once
def warm_days(load, stations, limit):
    def count(values, limit):
        return len({v for v in values if v > limit})

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
