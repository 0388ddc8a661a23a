def means(load, stations):
    one = delayed(lambda station: mean(load(station)))
    return delayed(list(map(one, stations)))
