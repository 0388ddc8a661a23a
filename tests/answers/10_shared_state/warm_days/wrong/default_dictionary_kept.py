# caught by: warm_days_state
def warm_days(load, stations, limit, numbers={}):  # noqa: B006
    def count(values, limit):
        return sum(value > limit for value in values)

    for station in stations:
        numbers[station] = delayed(count)(delayed(load)(station), limit)
    return delayed(numbers)
