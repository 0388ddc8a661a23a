# whole numbers: // in place of /
def means(load, stations):
    return delayed([delayed(lambda v: sum(v) // len(v))(delayed(load)(station)) for station in stations])
