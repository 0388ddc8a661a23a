@delayed
def lazy_load(load, station):
    return load(station)


@delayed
def lazy_mean(values):
    return sum(values) / len(values)


def means(load, stations):
    return delayed([lazy_mean(lazy_load(load, name)) for name in stations])
