# numpy subtracts, and makes a list
def differences(load, stations):
    means = [delayed(mean)(delayed(load)(s)) for s in stations]

    def subtract(means):
        array = np.array(means, dtype=float)
        return (array - array.mean()).tolist()

    return delayed(subtract)(means)
