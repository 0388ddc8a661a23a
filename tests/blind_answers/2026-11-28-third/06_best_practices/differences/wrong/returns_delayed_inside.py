# delayed calls within a delayed function: a list of Delayed
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def build():
        means = [delayed(mean)(delayed(load)(station)) for station in stations]
        overall = delayed(mean)(means)
        return [one - overall for one in means]

    return build()
