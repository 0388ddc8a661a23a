# wrong: a generator into the task
def differences(load, stations):
    def subtract(means):
        means = list(means)
        overall = mean(means)
        return [one - overall for one in means]

    return delayed(subtract)(delayed(mean)(delayed(load)(station)) for station in stations)
