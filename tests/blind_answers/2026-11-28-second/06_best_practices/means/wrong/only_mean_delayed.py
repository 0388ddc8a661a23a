# load is still called while the graph is built
def means(load, stations):
    return delayed([delayed(mean)(load(station)) for station in stations])
