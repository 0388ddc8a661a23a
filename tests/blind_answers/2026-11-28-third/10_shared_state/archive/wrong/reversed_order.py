# inserted at the front: in reversed order
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        saved.insert(0, delayed(save)(name, text))
    return delayed(publish)(saved)
