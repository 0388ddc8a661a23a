# caught by: differences_loads_once
def differences(load, stations):
    def station_mean(station):
        return delayed(mean)(delayed(load)(station))

    overall = delayed(mean)([station_mean(station) for station in stations])
    return delayed([station_mean(station) - overall for station in stations])
