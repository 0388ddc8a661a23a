# a default that remembers
def warm_days(load, stations, limit, result={}):
    def count(values, limit):
        return sum(v > limit for v in values)

    for s in stations:
        result[s] = delayed(count)(delayed(load)(s), limit)
    return delayed(result)
