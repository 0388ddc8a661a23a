def means(load, stations):
    @delayed
    def station_mean(station):
        return mean(load(station))

    return delayed(list)([station_mean(station) for station in stations])
