# wrong: the last station is lost
def differences(load, stations):
    def subtract(means):
        overall = mean(means)
        return [means[i] - overall for i in range(len(means) - 1)]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
