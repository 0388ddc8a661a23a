# wrong: load and mean are called at once
def means(load, stations):
    return delayed([delayed(mean(load(station))) for station in stations])
