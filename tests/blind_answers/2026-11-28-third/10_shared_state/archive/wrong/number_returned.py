# returns how many, and not what publish returns
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)(saved)
    return delayed(lambda files, published: len(files))(saved, published)
