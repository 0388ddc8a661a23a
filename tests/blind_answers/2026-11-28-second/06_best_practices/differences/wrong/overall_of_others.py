# the mean of the other stations, not of all
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]

    def less(i, ms):
        others = ms[:i] + ms[i + 1 :] or ms
        return ms[i] - mean(others)

    return delayed([delayed(less)(i, means) for i in range(len(stations))])
