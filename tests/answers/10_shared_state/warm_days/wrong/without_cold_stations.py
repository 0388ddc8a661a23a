# caught by: warm_days_value
def warm_days(load, stations, limit):
    def merge(numbers):
        return {station: number for station, number in numbers.items() if number}

    count = delayed(lambda values, limit: sum(value > limit for value in values))
    return delayed(merge)({s: count(delayed(load)(s), limit) for s in stations})
