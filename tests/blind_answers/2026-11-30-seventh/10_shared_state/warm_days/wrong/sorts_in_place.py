# sorts what load gives, and bisects
from bisect import bisect_right


def warm_days(load, stations, limit):
    def count(values, limit):
        values.sort()
        return len(values) - bisect_right(values, limit)

    return delayed({s: delayed(count)(delayed(load)(s), limit) for s in stations})
