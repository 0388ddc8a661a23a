# wrong: overall mean is worked out while the list grows
def differences(load, stations):
    means, results = [], []
    for station in stations:
        one = delayed(mean)(delayed(load)(station))
        means.append(one)
        results.append(one - delayed(mean)(list(means)))
    return delayed(results)
