def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def publish_all(*files):
        return publish(list(files))

    files = []
    for name in reports:
        files.append(delayed(save)(name, reports[name]))
    return publish_all(*files)
