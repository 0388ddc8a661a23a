# each save waits for the one before
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def save_next(files, name, text):
        return files + [save(name, text)]

    files = []
    for name, text in reports.items():
        files = delayed(save_next)(files, name, text)
    return delayed(publish)(files)
