# the reading tasks hand on a running total, so each waits for the one before
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed(nout=2)
    def add_station(total, station):
        value = mean(load(station))
        return total + value, value

    total, means = 0, []
    for station in stations:
        total, value = add_station(total, station)
        means.append(value)
    overall = total / len(stations)
    return delayed([one - overall for one in means])
