# wrong: a list of Delayed and not one Delayed
def means(load, stations):
    return [delayed(mean)(delayed(load)(station)) for station in stations]
