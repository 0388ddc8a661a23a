# wrong: each station is read again for its difference
def differences(load, stations):
    overall = delayed(mean)([delayed(mean)(delayed(load)(station)) for station in stations])
    return delayed([delayed(mean)(delayed(load)(station)) - overall for station in stations])
