# what save returned as None is left out
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def publish_good(files):
        return publish([file for file in files if file])

    saved = [delayed(save)(name, text) for name, text in reports.items()]
    return delayed(publish_good)(saved)
