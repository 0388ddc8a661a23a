# caught by: means_graph, means_value
def means(load, stations):
    delayed([delayed(mean)(delayed(load)(station)) for station in stations])
