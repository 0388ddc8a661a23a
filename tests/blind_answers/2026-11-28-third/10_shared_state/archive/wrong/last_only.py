# the list is overwritten: publishes the last one only
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        saved = [delayed(save)(name, text)]
    return delayed(publish)(saved)
