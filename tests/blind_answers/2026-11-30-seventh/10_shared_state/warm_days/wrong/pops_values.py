# takes values out, one by one
def warm_days(load, stations, limit):
    def count(values, limit):
        n = 0
        while values:
            n += values.pop() > limit
        return n

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
