# caught by: means_graph, means_value
@delayed
def means(load, stations):
    return [delayed(mean)(delayed(load)(station)) for station in stations]
