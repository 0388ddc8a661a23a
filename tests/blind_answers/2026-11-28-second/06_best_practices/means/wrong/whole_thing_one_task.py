# one task for all stations
def means(load, stations):
    return delayed(lambda names: [mean(load(name)) for name in names])(stations)
