def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def minus(a, b):
        return a - b

    means = [delayed(mean)(delayed(load)(s)) for s in stations]
    overall = delayed(mean)(means)
    return delayed([delayed(minus)(m, overall) for m in means])
