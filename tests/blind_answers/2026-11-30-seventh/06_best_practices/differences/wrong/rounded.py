# to whole degrees
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda ms: [round(m - mean(ms), 2) for m in ms])(means)
