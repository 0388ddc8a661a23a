# empties the dictionary of reports (and turns the order round and back)
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = []
    while reports:
        saved.insert(0, delayed(save)(*reports.popitem()))
    return delayed(publish)(saved)
