# caught by: means_graph
def means(load, stations):
    return delayed([delayed(mean)(delayed(load(station))) for station in stations])
