# a list of Delayed
def means(load, stations):
    return [delayed(mean)(delayed(load)(station)) for station in stations]
