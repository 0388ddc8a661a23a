# all of it in one delayed function
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def everything():
        means = [mean(load(station)) for station in stations]
        overall = mean(means)
        return [one - overall for one in means]

    return everything()
