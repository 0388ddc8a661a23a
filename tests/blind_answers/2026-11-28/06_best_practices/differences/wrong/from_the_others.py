# wrong: less the mean of the other stations
def differences(load, stations):
    def subtract(means):
        total = sum(means)
        others = max(1, len(means) - 1)
        return [one - (total - one) / others for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
