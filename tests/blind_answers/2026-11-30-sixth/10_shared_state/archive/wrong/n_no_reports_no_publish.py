# without reports publish is not called
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    if not reports:
        return delayed([])
    return delayed(publish)([delayed(save)(name, text) for name, text in reports.items()])
