# overall less the mean
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda ms: [mean(ms) - m for m in ms])(means)
