# each reading waits for the one before
def differences(load, stations):
    def read_after(station, _):
        return mean(load(station))

    means, last = [], None
    for s in stations:
        last = delayed(read_after)(s, last)
        means.append(last)
    return delayed(lambda ms: [m - mean(ms) for m in ms])(means)
