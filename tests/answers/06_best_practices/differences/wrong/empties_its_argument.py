# caught by: differences_graph
def differences(load, stations):
    means = []
    while stations:
        means.append(delayed(mean)(delayed(load)(stations.pop(0))))
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
