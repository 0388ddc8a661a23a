def means(load, stations):
    by_name = {station: delayed(load)(station) for station in stations}

    def take(found, order):
        return [sum(found[name]) / len(found[name]) for name in order]

    return delayed(take)(by_name, stations)
