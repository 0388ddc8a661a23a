# from the mean of the others
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    def subtract(means):
        total = sum(means)
        n = len(means)
        return [m - (total - m) / max(1, n - 1) for m in means]

    return delayed(subtract)(means)
