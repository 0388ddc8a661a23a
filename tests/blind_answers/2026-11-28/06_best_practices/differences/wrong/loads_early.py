# wrong: load is called at once
def differences(load, stations):
    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean)(load(station)) for station in stations])
