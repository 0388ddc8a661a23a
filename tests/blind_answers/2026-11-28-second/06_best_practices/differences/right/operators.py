def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
