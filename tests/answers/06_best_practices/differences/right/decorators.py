@delayed
def lazy_mean(values):
    return mean(values)


@delayed
def minus(a, b):
    return a - b


def differences(load, stations):
    load = delayed(load)
    means = []
    for station in stations:
        means.append(lazy_mean(load(station)))
    overall = lazy_mean(means)
    results = []
    for one in means:
        results.append(minus(one, overall))
    return delayed(list)(results)
