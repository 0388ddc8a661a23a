# (passes the visible checks?) an OSError of save becomes None: hides an error
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def careful_save(name, text):
        try:
            return save(name, text)
        except OSError:
            return None

    return delayed(publish)([delayed(careful_save)(*pair) for pair in reports.items()])
