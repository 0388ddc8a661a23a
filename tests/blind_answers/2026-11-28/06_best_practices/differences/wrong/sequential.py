# wrong: stations are read one after the other
def differences(load, stations):
    def read_after(previous, station):
        return mean(load(station))

    means, previous = [], None
    for station in stations:
        previous = delayed(read_after)(previous, station)
        means.append(previous)
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
