def means(load, stations):
    lazies = []
    for i in range(len(stations)):
        values = delayed(load)(stations[i])
        lazies += [delayed(sum)(values) / delayed(len)(values)]
    return delayed(lazies)
