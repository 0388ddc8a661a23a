def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    save_later = delayed(save)
    files = []
    for name in reports:
        files.append(save_later(name, reports[name]))
    result = delayed(publish)(files)
    return result
