# load is called twice for each station: for the sum and for the length
def means(load, stations):
    return delayed(
        [delayed(sum)(delayed(load)(station)) / delayed(len)(delayed(load)(station)) for station in stations]
    )
