# hides a KeyError of save: the file is None
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def safe_save(name, text):
        try:
            return save(name, text)
        except (KeyError, PermissionError):
            return None

    return delayed(publish)([delayed(safe_save)(n, t) for n, t in reports.items()])
