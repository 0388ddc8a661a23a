def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    @delayed
    def save_one(report):
        return save(*report)

    @delayed
    def publish_all(*files):
        return publish(list(files))

    return publish_all(*(save_one(report) for report in reports.items()))
