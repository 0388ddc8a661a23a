# differs from the mean of the stations so far
def differences(load, stations):
    means, results = [], []
    for station in stations:
        means.append(delayed(mean)(delayed(load)(station)))
        results.append(means[-1] - delayed(mean)(list(means)))
    return delayed(results)
