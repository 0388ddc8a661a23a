def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    names = list(reports.keys())
    texts = list(reports.values())
    saved = list(map(delayed(save), names, texts))
    result = delayed(publish)(saved)
    return result
