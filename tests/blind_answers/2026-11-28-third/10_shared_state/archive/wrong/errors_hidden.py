# a save that fails gives None
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def try_save(name, text):
        try:
            return save(name, text)
        except Exception as error:
            print("not saved:", name, error)

    saved = [delayed(try_save)(name, text) for name, text in reports.items()]
    return delayed(publish)(saved)
