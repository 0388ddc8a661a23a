# wrong: takes six stations for granted
def differences(load, stations):
    def subtract(means):
        overall = sum(means) / 6
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(station)) for station in stations])
