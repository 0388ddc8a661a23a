# load is called while building, mean is delayed
def differences(load, stations):
    means = [delayed(mean)(load(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
