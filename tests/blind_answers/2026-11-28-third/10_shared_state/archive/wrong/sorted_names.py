# in the order of the alphabet
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, reports[name]) for name in sorted(reports)]
    return delayed(publish)(saved)
