# one task saves all reports
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    save_all = delayed(lambda: [save(name, text) for name, text in reports.items()])
    return delayed(publish)(save_all())
