@delayed
def less_mean(*values):
    overall = sum(values) / len(values)
    return [value - overall for value in values]


def differences(load, stations):
    lazy_mean, lazy_load = delayed(mean), delayed(load)
    return less_mean(*(lazy_mean(lazy_load(station)) for station in stations))
