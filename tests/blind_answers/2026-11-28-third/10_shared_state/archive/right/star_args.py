def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""
    def publish_all(*files):
        return publish(list(files))

    tasks = [delayed(save)(*report) for report in reports.items()]
    return delayed(publish_all)(*tasks)
