# an error of publish ends quietly with None if it is a StopIteration or a timeout
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def finish(files):
        try:
            return publish(files)
        except (TimeoutError, StopIteration, ConnectionError):
            return None

    return delayed(finish)([delayed(save)(n, t) for n, t in reports.items()])
