# how far, without a sign
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda ms: [abs(m - mean(ms)) for m in ms])(means)
