# the number of values is found out by reading the first station at once
def in_fahrenheit(load, convert, stations):
    n = len(load(stations[0]))

    def convert_all(values):
        return [convert(values[i]) for i in range(n)]

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
