# wrong: less the first station's mean
def differences(load, stations):
    def subtract(means):
        return [one - means[0] for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
