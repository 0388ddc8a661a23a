def differences(load, stations):
    """Return a Delayed: by how much the mean of each station differs from the mean of these means, in a list."""

    averages = []
    for station in stations:
        averages.append(delayed(mean)(delayed(load)(station)))
    overall = delayed(sum)(averages) / len(averages)
    return delayed([average - overall for average in averages])
