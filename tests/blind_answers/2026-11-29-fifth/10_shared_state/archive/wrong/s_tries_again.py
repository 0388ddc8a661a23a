# tries to save again after an OSError: save may be called twice for a report
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def save_safely(name, text):
        try:
            return save(name, text)
        except OSError:
            return save(name, text)

    return delayed(publish)([delayed(save_safely)(*report) for report in reports.items()])
