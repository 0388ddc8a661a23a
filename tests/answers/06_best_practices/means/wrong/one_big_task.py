# caught by: means_graph
def means(load, stations):
    @delayed
    def everything():
        return [mean(load(station)) for station in stations]

    return everything()
