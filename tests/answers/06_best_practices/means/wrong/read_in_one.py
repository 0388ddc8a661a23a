# caught by: means_graph
def means(load, stations):
    @delayed
    def read_all():
        return [load(s) for s in stations]

    lists = read_all()
    return delayed([delayed(mean)(lists[i]) for i in range(len(stations))])
