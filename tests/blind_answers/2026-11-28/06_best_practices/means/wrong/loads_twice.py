# wrong: reads each station twice
def means(load, stations):
    return delayed([delayed(sum)(delayed(load)(s)) / delayed(len)(delayed(load)(s)) for s in stations])
