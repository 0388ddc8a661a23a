# wrong: delayed around what load gives
def means(load, stations):
    return delayed([delayed(mean)(delayed(load(station))) for station in stations])
