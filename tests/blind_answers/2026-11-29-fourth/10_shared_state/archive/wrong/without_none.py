# leaves out what save returned where that is None
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def publish_files(files):
        return publish([file for file in files if file is not None])

    return delayed(publish_files)([delayed(save)(name, text) for name, text in reports.items()])
