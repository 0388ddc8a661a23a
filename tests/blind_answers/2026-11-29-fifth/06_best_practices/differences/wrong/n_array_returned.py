# the value is an array and no list
def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def centered(means):
        return np.array(means) - np.mean(means)

    return delayed(centered)([delayed(mean)(delayed(load)(s)) for s in stations])
