# publish gets a dictionary
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = {name: delayed(save)(name, text) for name, text in reports.items()}
    return delayed(publish)(saved)
