def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    def finish(weeks):
        all_means = [mean(values) for values in weeks]
        total = 0
        for one in all_means:
            total += one
        return [one - total / len(all_means) for one in all_means]

    loads = list(map(delayed(load), stations))
    return delayed(finish)(loads)
