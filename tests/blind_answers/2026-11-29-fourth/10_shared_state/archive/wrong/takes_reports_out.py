# empties the dictionary that it is given
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    while reports:
        name = next(iter(reports))
        saved.append(delayed(save)(name, reports.pop(name)))
    return delayed(publish)(saved)
