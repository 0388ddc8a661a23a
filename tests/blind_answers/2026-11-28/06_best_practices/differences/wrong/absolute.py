# wrong: signs are lost
def differences(load, stations):
    def subtract(means):
        overall = mean(means)
        return [abs(one - overall) for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
