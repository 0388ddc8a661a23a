# every reading but the first waits for the first
def means(load, stations):
    first = delayed(load)(stations[0])

    def then(station, _):
        return load(station)

    loads = [first] + [delayed(then)(station, first) for station in stations[1:]]
    return delayed([delayed(mean)(values) for values in loads])
