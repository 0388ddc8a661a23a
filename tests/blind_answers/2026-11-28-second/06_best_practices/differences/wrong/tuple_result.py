# a tuple, not a list
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed(tuple)([one - overall for one in means])
