def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = delayed(list)([delayed(save)(*report) for report in reports.items()])
    return delayed(publish)(saved)
