def differences(load, stations):
    means = [delayed(np.mean)(delayed(load)(s)) for s in stations]
    return delayed(lambda m: (np.array(m) - np.mean(m)).tolist())(means)
