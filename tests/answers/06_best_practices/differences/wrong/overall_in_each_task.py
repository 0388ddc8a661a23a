# caught by: differences_loads_once
def differences(load, stations):
    @delayed
    def difference(station):
        means = {other: mean(load(other)) for other in stations}
        return means[station] - mean(list(means.values()))

    return delayed([difference(station) for station in stations])
