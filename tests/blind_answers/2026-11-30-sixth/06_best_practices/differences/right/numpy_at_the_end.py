def _anomalies(tables):
    """Return how the means of some lists differ from their mean."""
    means = np.array([np.mean(values) for values in tables], dtype=float)
    return (means - means.mean()).tolist()


def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""
    return delayed(_anomalies)([delayed(load)(station) for station in stations])
