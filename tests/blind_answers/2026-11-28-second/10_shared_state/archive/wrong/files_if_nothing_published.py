# gives the list of files where publish returns None, 0 or nothing
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(n, t) for n, t in reports.items()]
    return delayed(lambda files: publish(files) or files)(saved)
