# reports are taken in the order of the alphabet
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in sorted(reports.items()):
        saved.append(delayed(save)(name, text))
    return delayed(publish)(saved)
