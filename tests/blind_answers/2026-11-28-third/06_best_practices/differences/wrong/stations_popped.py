# changes the caller's list of stations
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def subtract(means):
        overall = mean(means)
        return [one - overall for one in means]

    means = []
    for _ in range(len(stations)):
        means.append(delayed(mean)(delayed(load)(stations.pop(0))))
    return delayed(subtract)(means)
