# a list of Delayed
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return [one - overall for one in means]
