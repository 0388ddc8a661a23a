# empties the dictionary it was given
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    while reports:
        name, text = reports.popitem()
        saved.insert(0, delayed(save)(name, text))
    return delayed(publish)(saved)
