def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    @delayed
    def save_one(report):
        name, text = report
        return save(name, text)

    @delayed
    def publish_all(*files):
        return publish(list(files))

    return publish_all(*map(save_one, reports.items()))
