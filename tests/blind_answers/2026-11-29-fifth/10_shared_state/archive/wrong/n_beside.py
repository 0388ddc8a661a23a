# saving is computed beside publishing: publish does not wait for it, and gets nothing of it
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)([name for name in reports])
    return delayed(lambda both: both[1])([saved, published])
