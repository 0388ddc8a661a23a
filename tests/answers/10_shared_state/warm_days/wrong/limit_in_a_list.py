# caught by: warm_days_state
limits = [0]


def warm_days(load, stations, limit):
    limits[0] = limit

    def count(values):
        return sum(value > limits[0] for value in values)

    return delayed({station: delayed(count)(delayed(load)(station)) for station in stations})
