def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    lazy_save = delayed(save, pure=False)
    gathered = delayed(list)([*map(lazy_save, reports.keys(), reports.values())])
    return delayed(publish)(gathered)
