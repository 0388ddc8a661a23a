def differences(load, stations):
    lazy_means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(lazy_means)
    return delayed([one - overall for one in lazy_means])
