def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    @delayed
    def finish(*tables):
        means = [sum(values) / len(values) for values in tables]
        middle = sum(means) / len(means)
        return [value - middle for value in means]

    return finish(*[delayed(load)(s) for s in stations])
