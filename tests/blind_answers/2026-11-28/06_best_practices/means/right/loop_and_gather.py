def means(load, stations):
    lazy_load, lazy_mean = delayed(load), delayed(mean)
    collected = []
    for station in stations:
        values = lazy_load(station)
        collected.append(lazy_mean(values))
    return delayed(list)(collected)
