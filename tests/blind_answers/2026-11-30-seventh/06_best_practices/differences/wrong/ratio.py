# as a share of the mean
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda ms: [m / (mean(ms) or 1) - 1 for m in ms])(means)
