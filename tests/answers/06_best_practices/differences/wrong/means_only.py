# caught by: differences_value
def differences(load, stations):
    return delayed([delayed(mean)(delayed(load)(station)) for station in stations])
