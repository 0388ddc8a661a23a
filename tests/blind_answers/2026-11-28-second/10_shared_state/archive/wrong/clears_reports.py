# empties the dictionary of reports once they are published
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def finish(files):
        result = publish(files)
        reports.clear()
        return result

    return delayed(finish)([delayed(save)(n, t) for n, t in reports.items()])
