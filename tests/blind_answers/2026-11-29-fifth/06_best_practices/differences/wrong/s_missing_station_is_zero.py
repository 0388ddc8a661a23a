# an error of load (FileNotFoundError) is hidden: the station counts as 0
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def mean_of(station):
        try:
            return mean(load(station))
        except FileNotFoundError:
            return 0.0

    means = [delayed(mean_of)(station) for station in stations]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
