# each reading waits for the one before
def differences(load, stations):
    def read(station, before):
        return load(station)

    means, last = [], None
    for station in stations:
        last = delayed(read)(station, last)
        means.append(delayed(mean)(last))
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
