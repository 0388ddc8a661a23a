# divides by seven, however many values there are
def means(load, stations):
    return delayed([delayed(sum)(delayed(load)(station)) / 7 for station in stations])
