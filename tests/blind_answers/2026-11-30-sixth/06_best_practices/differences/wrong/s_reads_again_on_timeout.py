# calls load a second time when it raises a TimeoutError, so the error is hidden and load is called twice
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    def read(station):
        try:
            return load(station)
        except TimeoutError:
            sleep(0.1)
            return load(station)

    means = [delayed(mean)(delayed(read)(station)) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
