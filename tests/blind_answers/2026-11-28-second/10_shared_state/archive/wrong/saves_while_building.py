# saves while the graph is built
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)([save(name, text) for name, text in reports.items()])
