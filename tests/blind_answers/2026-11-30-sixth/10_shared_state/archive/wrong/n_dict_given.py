# publish gets a dictionary from name to file, not a list
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)({name: delayed(save)(name, text) for name, text in reports.items()})
