def in_fahrenheit(load, convert, stations):
    @delayed
    def convert_all(values):
        return [convert(value) for value in values]

    results = {i: convert_all(delayed(load)(station)) for i, station in enumerate(stations)}
    return delayed([results[i] for i in range(len(stations))])
