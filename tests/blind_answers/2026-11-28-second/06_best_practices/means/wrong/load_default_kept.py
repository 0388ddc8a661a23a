# values that were read once are kept by name in a default argument, whichever load is passed in later
def means(load, stations):
    def read(station, kept=kept_values):
        if station not in kept:
            kept[station] = load(station)
        return kept[station]

    return delayed([delayed(mean)(delayed(read)(station)) for station in stations])


kept_values = {}
