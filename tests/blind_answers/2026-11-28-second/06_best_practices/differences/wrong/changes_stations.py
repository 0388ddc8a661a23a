# sorts the list of stations that it is given
def differences(load, stations):
    stations.sort()
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
