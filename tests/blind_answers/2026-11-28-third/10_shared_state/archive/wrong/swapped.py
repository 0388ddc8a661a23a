# save(text, name)
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(text, name) for name, text in reports.items()]
    return delayed(publish)(saved)
