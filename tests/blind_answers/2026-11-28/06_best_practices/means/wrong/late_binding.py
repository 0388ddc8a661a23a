# wrong: tasks look up the station when they run
def means(load, stations):
    lazies = []
    for station in stations:
        lazies.append(delayed(lambda: mean(load(station)))())
    return delayed(lazies)
