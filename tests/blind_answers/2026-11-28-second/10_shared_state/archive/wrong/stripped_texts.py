# saves texts without blanks at their ends
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    return delayed(publish)([delayed(save)(n, t.strip()) for n, t in reports.items()])
