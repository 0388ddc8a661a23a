# save(name) without its text
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name) for name in reports]
    return delayed(publish)(saved)
