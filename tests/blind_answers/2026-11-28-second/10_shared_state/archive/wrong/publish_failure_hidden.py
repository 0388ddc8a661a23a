# an error of publish is turned into None
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def try_publish(files):
        try:
            return publish(files)
        except (RuntimeError, OSError, ValueError):
            return None

    return delayed(try_publish)([delayed(save)(n, t) for n, t in reports.items()])
