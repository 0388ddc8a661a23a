def differences(load, stations):
    means = {i: delayed(mean)(delayed(load)(station)) for i, station in enumerate(stations)}

    def subtract(means):
        overall = sum(means.values()) / len(means)
        return [means[i] - overall for i in sorted(means)]

    return delayed(subtract)(means)
