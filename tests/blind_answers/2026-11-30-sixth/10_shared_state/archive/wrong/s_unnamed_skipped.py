# a report whose name is empty is passed over
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    for name, text in reports.items():
        if name:
            saved.append(delayed(save)(name, text))
    return delayed(publish)(saved)
