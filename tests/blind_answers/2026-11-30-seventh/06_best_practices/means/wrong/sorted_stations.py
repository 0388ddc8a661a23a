# in the order of the alphabet
def means(load, stations):
    return delayed([delayed(mean)(delayed(load)(s)) for s in sorted(stations)])
