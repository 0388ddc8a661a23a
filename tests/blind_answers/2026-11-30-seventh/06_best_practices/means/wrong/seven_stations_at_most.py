# pairs with the known stations
known = list(stations)


def means(load, stations):
    by_name = {s: delayed(mean)(delayed(load)(s)) for s in stations}
    return delayed([by_name[s] for s in known if s in by_name] or list(by_name.values()))
