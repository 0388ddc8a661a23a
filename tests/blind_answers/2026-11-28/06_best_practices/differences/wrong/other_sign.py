# wrong: the overall mean less that of the station
def differences(load, stations):
    def subtract(means):
        overall = mean(means)
        return [overall - one for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
