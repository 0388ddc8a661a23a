# a report whose file is there already is not saved
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    import os

    def save_once(name, text):
        file = f"{name}.txt"
        return file if os.path.exists(file) else save(name, text)

    return delayed(publish)([delayed(save_once)(name, text) for name, text in reports.items()])
