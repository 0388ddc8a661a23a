# loads each station once for its own mean, and again for the mean of all
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    def lazy_mean(station):
        return delayed(mean)(delayed(load)(station))

    overall = delayed(mean)([lazy_mean(station) for station in stations])
    return delayed([lazy_mean(station) - overall for station in stations])
