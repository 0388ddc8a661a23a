# for one station it gives nothing
def differences(load, stations):
    if len(stations) < 2:
        return delayed([])
    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda ms: [m - mean(ms) for m in ms])(means)
