# results of save that are None, 0 or empty are left out
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(publish)(delayed(lambda files: [f for f in files if f])(saved))
