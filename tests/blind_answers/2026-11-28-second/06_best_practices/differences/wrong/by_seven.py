# the mean of six stations, however many there are
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    overall = delayed(sum)(means) / 6
    return delayed([one - overall for one in means])
