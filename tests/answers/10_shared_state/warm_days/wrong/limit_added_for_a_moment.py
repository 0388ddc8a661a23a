# caught by: warm_days_state
def warm_days(load, stations, limit):
    def count(values, limit):
        values.append(limit)
        number = sum(value > limit for value in values)
        values.pop()
        return number

    return delayed({station: delayed(count)(delayed(load)(station), limit) for station in stations})
