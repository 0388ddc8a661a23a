# wrong: mean waits, load does not
def means(load, stations):
    return delayed([delayed(mean)(load(station)) for station in stations])
