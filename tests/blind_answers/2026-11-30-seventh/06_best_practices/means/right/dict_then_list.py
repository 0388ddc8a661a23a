# a dictionary by station
def means(load, stations):
    lazies = {station: delayed(load)(station) for station in stations}
    by_station = {station: delayed(mean)(values) for station, values in lazies.items()}
    return delayed(lambda d: [d[s] for s in stations])(by_station)
