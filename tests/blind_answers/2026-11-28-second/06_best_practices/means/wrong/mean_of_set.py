# equal values count once
def means(load, stations):
    return delayed([delayed(lambda v: mean(set(v)))(delayed(load)(station)) for station in stations])
