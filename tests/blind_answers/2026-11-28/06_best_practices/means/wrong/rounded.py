# wrong: means are rounded
def means(load, stations):
    return delayed([delayed(round)(delayed(mean)(delayed(load)(station)), 1) for station in stations])
