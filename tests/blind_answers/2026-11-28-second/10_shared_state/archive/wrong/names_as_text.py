# names become small letters
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)([delayed(save)(str(n).lower(), t) for n, t in reports.items()])
