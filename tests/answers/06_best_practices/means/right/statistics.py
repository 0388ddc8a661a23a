import statistics


def means(load, stations):
    lazy_load = delayed(load)
    return delayed([delayed(statistics.mean)(lazy_load(s)) for s in stations])
