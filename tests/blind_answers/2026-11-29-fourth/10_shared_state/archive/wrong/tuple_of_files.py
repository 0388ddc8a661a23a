# (passes the visible checks?) publish gets a tuple, not a list
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = tuple(delayed(save)(name, text) for name, text in reports.items())
    return delayed(publish)(saved)
