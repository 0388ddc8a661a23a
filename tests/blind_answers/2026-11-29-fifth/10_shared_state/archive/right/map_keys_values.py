def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)(list(map(delayed(save), reports.keys(), reports.values())))
