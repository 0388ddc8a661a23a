# reading and the mean in one task for each station
def means(load, stations):
    @delayed
    def station_mean(station):
        values = load(station)
        return sum(values) / len(values)

    return delayed([station_mean(station) for station in stations])
