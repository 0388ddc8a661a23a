# caught by: differences_graph (own error)
def differences(load, stations):
    means = (delayed(mean)(delayed(load)(station)) for station in stations)
    overall = delayed(sum)(means) / len(means)
    return delayed([one - overall for one in means])
