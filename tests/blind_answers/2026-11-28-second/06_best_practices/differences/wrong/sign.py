# the mean of all less the station's: the wrong sign
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([overall - one for one in means])
