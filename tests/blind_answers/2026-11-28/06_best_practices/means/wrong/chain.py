# wrong: each station waits for the one before
def means(load, stations):
    def add(so_far, station):
        return so_far + [mean(load(station))]

    result = delayed(list)()
    for station in stations:
        result = delayed(add)(result, station)
    return result
