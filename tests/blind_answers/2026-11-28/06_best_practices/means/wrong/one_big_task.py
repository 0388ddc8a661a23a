# wrong: one task reads all stations
def means(load, stations):
    @delayed
    def everything(stations):
        return [mean(load(station)) for station in stations]

    return everything(stations)
