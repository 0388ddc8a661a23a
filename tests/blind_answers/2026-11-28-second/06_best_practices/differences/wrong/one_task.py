# one task reads all
@delayed
def differences(load, stations):
    means = [mean(load(station)) for station in stations]
    overall = mean(means)
    return [one - overall for one in means]
