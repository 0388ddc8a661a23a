# reads the global week
def means(load, stations):
    return delayed([delayed(mean)(delayed(lambda s: week.get(s, [0]))(station)) for station in stations])
