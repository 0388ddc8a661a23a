# caught by: differences_value
def differences(load, stations):
    def subtract(weeks):
        overall = mean([value for values in weeks for value in values])
        return [mean(values) - overall for values in weeks]

    return delayed(subtract)([delayed(load)(station) for station in stations])
