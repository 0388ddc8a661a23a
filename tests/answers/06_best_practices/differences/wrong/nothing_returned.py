# caught by: differences_graph, differences_value
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    delayed([one - overall for one in means])
