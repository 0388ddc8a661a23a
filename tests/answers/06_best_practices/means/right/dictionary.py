def means(load, stations):
    found = {}
    for station in stations:
        found[station] = delayed(mean)(delayed(load)(station))
    return delayed(list(found.values()))
