# without reports, publish is not called at all
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    if len(reports) == 0:
        return delayed([])
    return delayed(publish)([delayed(save)(name, text) for name, text in reports.items()])
