# caught by: differences_graph
@delayed
def differences(load, stations):
    means = [mean(load(station)) for station in stations]
    overall = mean(means)
    return [one - overall for one in means]
