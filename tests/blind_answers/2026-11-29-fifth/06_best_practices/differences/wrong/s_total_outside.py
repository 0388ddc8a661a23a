# tasks add to a total outside of them; in other processes it stays empty, and a second compute adds again
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    totals = []

    def mean_of(station):
        value = mean(load(station))
        totals.append(value)
        return value

    def subtract(means):
        overall = sum(totals) / len(totals)
        return [one - overall for one in means]

    return delayed(subtract)([delayed(mean_of)(station) for station in stations])
