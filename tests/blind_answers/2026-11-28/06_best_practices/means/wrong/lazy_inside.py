# wrong: lazy calls inside a lazy function
def means(load, stations):
    @delayed
    def everything(stations):
        return [delayed(mean)(delayed(load)(station)) for station in stations]

    return everything(stations)
