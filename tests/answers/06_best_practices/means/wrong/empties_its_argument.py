# caught by: means_graph
def means(load, stations):
    stations.clear()
    return delayed(list)(stations)
