# publish is called twice, once to print how many there are
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def twice(files):
        publish(files)
        return publish(files)

    return delayed(twice)([delayed(save)(n, t) for n, t in reports.items()])
