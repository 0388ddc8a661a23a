# computes one by one in the loop
def differences(load, stations):
    means = []
    for station in stations:
        station_mean = delayed(mean)(delayed(load)(station))
        means.append(station_mean.compute())
    overall = mean(means)
    return [one - overall for one in means]
