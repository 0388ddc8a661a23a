# from the first station
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed([m - means[0] for m in means])
