# the mean of all values, not of the means
def differences(load, stations):
    loads = [delayed(load)(s) for s in stations]

    def subtract(weeks):
        overall = mean([v for week_ in weeks for v in week_])
        return [mean(w) - overall for w in weeks]

    return delayed(subtract)(loads)
