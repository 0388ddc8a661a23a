# caught by: means_graph
def means(load, stations):
    return delayed([delayed(mean)(load(station)) for station in stations])
