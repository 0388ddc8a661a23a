# each station is read after the one before
def means(load, stations):
    def after(station, before):
        return before + [mean(load(station))]

    result = []
    for station in stations:
        result = delayed(after)(station, result)
    return result
