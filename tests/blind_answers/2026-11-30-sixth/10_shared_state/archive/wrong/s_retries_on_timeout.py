# saves a second time after a TimeoutError, and hides that error
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def save_patiently(name, text):
        try:
            return save(name, text)
        except TimeoutError:
            return save(name, text)

    return delayed(publish)([delayed(save_patiently)(name, text) for name, text in reports.items()])
