# with more than five stations all others wait for the first
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def load_after(station, _first):
        return load(station)

    first, *others = [delayed(load)(station) for station in stations]
    if len(others) > 4:
        others = [delayed(load_after)(station, first) for station in stations[1:]]
    means = [delayed(mean)(values) for values in (first, *others)]
    overall = delayed(mean)(means)
    return delayed([one - overall for one in means])
