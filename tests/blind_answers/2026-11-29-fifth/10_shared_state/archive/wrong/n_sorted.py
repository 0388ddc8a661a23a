# reports are saved and published in the order of their names, not in that of `reports`
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)([delayed(save)(name, reports[name]) for name in sorted(reports)])
