# the value is a pair of files and what publish returns
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(n, t) for n, t in reports.items()]
    return delayed([saved, delayed(publish)(saved)])
