def differences(load, stations):
    @delayed
    def station_mean(station):
        return mean(load(station))

    @delayed
    def subtract(*means):
        return [one - mean(means) for one in means]

    return subtract(*map(station_mean, stations))
