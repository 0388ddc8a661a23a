# caught by: differences_value
def differences(load, stations):
    means = {station: delayed(mean)(delayed(load)(station)) for station in stations}
    overall = delayed(mean)(list(means.values()))
    return delayed({station: one - overall for station, one in means.items()})
