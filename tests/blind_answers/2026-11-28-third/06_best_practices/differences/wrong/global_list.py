# tasks write their means into a list outside
collected = []


def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def one(station):
        value = mean(load(station))
        collected.append(value)
        return value

    def finish(values):
        overall = mean(collected)
        return [value - overall for value in values]

    return delayed(finish)([delayed(one)(station) for station in stations])
