# a dictionary of means
def means(load, stations):
    return delayed({s: delayed(mean)(delayed(load)(s)) for s in stations})
