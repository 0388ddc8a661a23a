# wrong: equal means are lost
def means(load, stations):
    lazies = [delayed(mean)(delayed(load)(station)) for station in stations]
    return delayed(lambda values: list(dict.fromkeys(values)))(lazies)
