# save is called while the graph is built
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [save(name, text) for name, text in reports.items()]
    return delayed(publish)(saved)
