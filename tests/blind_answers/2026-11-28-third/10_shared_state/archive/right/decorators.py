def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    @delayed
    def save_one(report):
        name, text = report
        return save(name, text)

    @delayed
    def publish_them(files):
        return publish(files)

    return publish_them([save_one(report) for report in reports.items()])
