def publish_all(publish, *files):
    """Publish what comes in, as one list."""
    return publish(list(files))


def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    files = (delayed(save)(*report) for report in reports.items())
    return delayed(publish_all)(publish, *files)
