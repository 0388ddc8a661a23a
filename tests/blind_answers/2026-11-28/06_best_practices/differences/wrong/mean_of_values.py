# wrong: less the mean of all values and not of the means
def differences(load, stations):
    def subtract(weeks):
        everything = [value for week in weeks for value in week]
        overall = mean(everything)
        return [mean(week) - overall for week in weeks]

    return delayed(subtract)([delayed(load)(station) for station in stations])
