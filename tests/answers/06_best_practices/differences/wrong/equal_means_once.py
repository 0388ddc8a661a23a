# caught by: differences_value
def differences(load, stations):
    def subtract(means):
        overall = mean(set(means))
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean)(delayed(load)(s)) for s in stations])
