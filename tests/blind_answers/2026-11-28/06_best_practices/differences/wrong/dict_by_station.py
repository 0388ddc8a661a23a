# wrong: a dictionary
def differences(load, stations):
    def subtract(means):
        overall = mean(list(means.values()))
        return {station: one - overall for station, one in means.items()}

    return delayed(subtract)({station: delayed(mean)(delayed(load)(station)) for station in stations})
