def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    lazy_save = delayed(save, pure=False)
    files = []
    for name in reports:
        files += [lazy_save(name, reports[name])]
    return delayed(publish)(delayed(list)(files))
