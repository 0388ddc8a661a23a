def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    lazy_save = delayed(save, pure=False)
    lazy_publish = delayed(publish, pure=False)
    files = []
    for name in reports:
        files.append(lazy_save(name, reports[name]))
    return lazy_publish(files)
