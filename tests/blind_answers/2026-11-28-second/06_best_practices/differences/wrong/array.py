# a NumPy array, not a list
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(station)) for station in stations]
    return delayed(lambda m: np.array(m) - np.mean(m))(means)
