# operators on Delayed
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
