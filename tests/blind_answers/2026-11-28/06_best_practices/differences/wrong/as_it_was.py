# wrong: computes in the loop
def differences(load, stations):
    means = []
    for station in stations:
        means.append(delayed(mean)(delayed(load)(station)).compute())
    overall = mean(means)
    return [one - overall for one in means]
