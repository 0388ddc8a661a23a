# a global list keeps the saves of earlier calls
saved = []


def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    for name, text in reports.items():
        saved.append(delayed(save)(name, text))
    return delayed(publish)(saved)
