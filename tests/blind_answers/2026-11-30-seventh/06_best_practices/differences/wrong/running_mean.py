# from the mean of the stations so far
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    def subtract(ms):
        return [m - mean(ms[: i + 1]) for i, m in enumerate(ms)]

    return delayed(subtract)(means)
