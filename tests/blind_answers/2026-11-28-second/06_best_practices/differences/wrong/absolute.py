# without its sign
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([delayed(abs)(one - overall) for one in means])
