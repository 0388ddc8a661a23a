# wrong: sorted by size
def differences(load, stations):
    def subtract(means):
        overall = mean(means)
        return sorted(one - overall for one in means)

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
