# caught by: differences_graph
@delayed
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)).compute() for station in stations]
    overall = mean(means)
    return [one - overall for one in means]
