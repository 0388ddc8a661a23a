# calls save a second time if it fails
def archive(save, publish, reports):
    """Return a Delayed: what publish gives for the list of all that save returned."""

    def try_twice(name, text):
        try:
            return save(name, text)
        except Exception:
            return save(name, text)

    return delayed(publish)([delayed(try_twice)(n, t) for n, t in reports.items()])
