# wrong: empties the list of stations
def means(load, stations):
    lazies = []
    while stations:
        lazies.append(delayed(mean)(delayed(load)(stations.pop(0))))
    return delayed(lazies)
