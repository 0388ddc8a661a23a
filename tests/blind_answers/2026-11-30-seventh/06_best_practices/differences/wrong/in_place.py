# subtracts in the list of means, while it changes
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    def subtract(ms):
        ms = list(ms)
        for i in range(len(ms)):
            ms[i] = ms[i] - mean(ms)
        return ms

    return delayed(subtract)(means)
