# an OSError of save is hidden, and the report is missing
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def try_save(name, text):
        try:
            return [save(name, text)]
        except OSError:
            return []

    flat = delayed(lambda parts: [file for part in parts for file in part])
    return delayed(publish)(flat([delayed(try_save)(n, t) for n, t in reports.items()]))
