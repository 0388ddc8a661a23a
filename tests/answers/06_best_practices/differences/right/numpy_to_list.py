def differences(load, stations):
    def subtract(means):
        means = np.array(means)
        return list(means - means.mean())

    return delayed(subtract)([delayed(np.mean)(delayed(load)(station)) for station in stations])
