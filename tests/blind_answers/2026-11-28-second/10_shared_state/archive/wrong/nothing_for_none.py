# without reports, publish is never called
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    if not reports:
        return delayed(0)
    return delayed(publish)([delayed(save)(name, text) for name, text in reports.items()])
