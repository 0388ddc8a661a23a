# wrong: stations without a warm day are left out
def warm_days(load, stations, limit):
    def count(values, limit):
        return sum(value > limit for value in values)

    def drop(counts):
        return {station: number for station, number in counts.items() if number}

    return delayed(drop)({station: delayed(count)(delayed(load)(station), limit) for station in stations})
