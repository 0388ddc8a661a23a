# wrong: counts what lies behind the limit's first place, without sorting
def warm_days(load, stations, limit):
    def count(values, limit):
        for i, value in enumerate(values):
            if value > limit:
                return len(values) - i
        return 0

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
